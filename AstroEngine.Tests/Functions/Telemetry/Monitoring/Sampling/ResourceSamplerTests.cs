using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Resources;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring.Sampling;

public sealed class ResourceSamplerTests : IDisposable
{
    private readonly MonitorHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task Sample_EverySecond_IsTakenEveryThirty() => Assert.Equal([0, 30, 60, 90], await TakenAsync(100));

    [Fact]
    public async Task Sample_ReadingFails_ComesAgainAfterAMinute()
    {
        _harness.Resources.Failure = new InvalidOperationException("no /proc");
        Assert.Empty(await TakenAsync(1));
        _harness.Resources.Failure = null;

        Assert.Equal([59, 89], await TakenAsync(90));
        Assert.Single(_harness.SamplerLog.At(LogLevel.Warning));
    }

    [Fact]
    public async Task Sample_DiskFails_IsTakenWithoutAndComesAgainAfterAMinute()
    {
        _harness.Disk = null;
        Assert.Equal([0, 60], await TakenAsync(100));
        Assert.Null(_harness.Sampler.Latest!.Disk);
        Assert.Contains("stale handle", _harness.SamplerLog.At(LogLevel.Warning)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sample_Latest_HoldsWhatIsUsed()
    {
        Assert.Null(_harness.Sampler.Latest);
        ((IRequestObserver)_harness.Operations).OnStarted(null!, null!);
        ((IRequestObserver)_harness.Operations).OnStarted(null!, null!);
        ((IRequestObserver)_harness.Operations).OnCompleted(null!, null!);
        _harness.Clock.Advance(TimeSpan.FromSeconds(10));
        _harness.Resources.CpuTime = TimeSpan.FromSeconds(5);
        _harness.Resources.Resident = 256L << 20;

        var sample = await _harness.Sampler.SampleAsync(default);

        Assert.Same(sample, _harness.Sampler.Latest);
        Assert.Equal(25, sample!.CpuPercent, 9);
        Assert.Equal(25, sample.Process.MemoryPercent);
        Assert.Equal(new DiskSpace(50, 100), sample.Disk);
        Assert.Equal((1, 0), (sample.ActiveOperations, sample.WaitingComputations));
    }

    private async Task<List<int>> TakenAsync(int seconds)
    {
        List<int> taken = [];
        for (var second = 0; second < seconds; second++)
        {
            if (await _harness.Sampler.SampleAsync(default) is not null)
            {
                taken.Add(second);
            }

            _harness.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        return taken;
    }
}
