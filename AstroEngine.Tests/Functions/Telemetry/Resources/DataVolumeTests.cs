using AstroEngine.Functions.Telemetry.Resources;
using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Tests.Functions.Telemetry.Resources;

public sealed class DataVolumeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly FakeTime _clock = new();

    [Fact]
    public async Task Read_FolderThatIsNotMadeYet_IsTheVolumeThatItWillLieOn()
    {
        var folder = Path.Combine(Path.GetTempPath(), "no-such-folder", "nor-this");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("DATA", folder)]).Build();

        var disk = await new DataVolume(configuration, TimeProvider.System).ReadAsync(TimeSpan.FromMinutes(1), default);

        Assert.Equal(new DriveInfo(Path.GetTempPath()).TotalSize, disk.TotalBytes);
        Assert.InRange(disk.FreePercent, 0.0001, 100);
    }

    [Fact]
    public async Task Read_VolumeHangs_IsGivenUpAndNotAskedAgainBeforeItAnswers()
    {
        using var answers = new ManualResetEventSlim();
        var asked = 0;
        var volume = new DataVolume(
            () =>
            {
                Interlocked.Increment(ref asked);
                answers.Wait();
                return new DiskSpace(1, 2);
            },
            _clock);

        for (var i = 0; i < 3; i++)
        {
            var reading = volume.ReadAsync(Patience, default);
            _clock.Advance(Patience);
            await Assert.ThrowsAsync<TimeoutException>(() => reading);
        }

        answers.Set();
        Assert.Equal(50, (await volume.ReadAsync(Patience, default)).FreePercent);
        Assert.Equal(1, asked);
        await volume.ReadAsync(Patience, default);
        Assert.Equal(2, asked);
    }

    [Fact]
    public void FreePercent_VolumeWithoutSize_IsNoReasonToWorry() => Assert.Equal(100, new DiskSpace(0, 0).FreePercent);
}
