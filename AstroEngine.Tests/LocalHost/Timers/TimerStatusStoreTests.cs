using AstroEngine.LocalHost.Timers;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.LocalHost.Timers;

public sealed class TimerStatusStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, 123, TimeSpan.FromHours(5.5));

    private readonly string _folder = Directory.CreateTempSubdirectory("timers-").FullName;
    private readonly LogRecorder<TimerStatusStore> _log = new();

    [Fact]
    public void Read_AfterWrite_IsTheSameToTheTick()
    {
        var store = new TimerStatusStore(Path.Combine(_folder, "new", "folder"), _log);
        var status = new TimerStatus(Noon.AddTicks(7), Noon.AddHours(1), Noon);

        store.Write("Tick", status with { Last = default });
        store.Write("Tick", status);

        Assert.Equal(status, store.Read("Tick"));
        Assert.Equal(["Tick.json"], Directory.GetFiles(Path.Combine(_folder, "new", "folder")).Select(Path.GetFileName));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public void Write_Status_HasTheMembersOfTheRealHost()
    {
        new TimerStatusStore(_folder, _log).Write("Tick", new TimerStatus(default, Noon, Noon));

        Assert.Equal(
            """{"Last":"0001-01-01T00:00:00+00:00","Next":"2026-11-21T12:00:00.123+05:30","LastUpdated":"2026-11-21T12:00:00.123+05:30"}""",
            File.ReadAllText(Path.Combine(_folder, "Tick.json")));
    }

    [Fact]
    public void Read_NeverWritten_IsNullWithoutWarning()
    {
        Assert.Null(new TimerStatusStore(_folder, _log).Read("Tick"));
        Assert.Empty(_log.Lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"Last":"yesterday"}""")]
    [InlineData("""{"Last":"2026-11-21T12:00:00Z","Ne""")]
    public void Read_CorruptFile_IsNullAndLogged(string content)
    {
        File.WriteAllText(Path.Combine(_folder, "Tick.json"), content);

        Assert.Null(new TimerStatusStore(_folder, _log).Read("Tick"));
        Assert.Contains("'Tick'", Assert.Single(_log.At(LogLevel.Warning)));
    }

    [Fact]
    public void Write_FolderCannotBe_IsLoggedAndGoesOn()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "not a folder");

        new TimerStatusStore(file, _log).Write("Tick", new TimerStatus(default, Noon, Noon));

        Assert.Single(_log.At(LogLevel.Error));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
