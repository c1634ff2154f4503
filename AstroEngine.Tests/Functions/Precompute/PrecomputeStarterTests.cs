using AstroEngine.Functions.Precompute;
using AstroEngine.Tests.Caching.Support;
using AstroEngine.Tests.LocalHost;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Precompute;

public sealed class PrecomputeStarterTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly string[] Names = ["first", "second", "third-one"];

    private readonly FakeDurableClient _client = new();
    private readonly LogRecorder<PrecomputeStarter> _log = new();

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    [Fact]
    public async Task Start_AllDueAtOnce_BeginOneAfterTheOther()
    {
        var starter = Starter(("Precompute:StaggerSeconds", "300"));

        foreach (var name in Names)
        {
            Assert.True(await starter.StartAsync(name, _client, default));
        }

        Assert.Equal(["first", "second", "third-one"], _client.Scheduled.Select(s => s.Input));
        Assert.All(_client.Scheduled, s => Assert.Equal("PrecomputeOrchestration", s.Orchestrator));
        Assert.Equal(["precompute-first", "precompute-second", "precompute-third-one"], _client.Scheduled.Select(s => s.Options!.InstanceId));
        Assert.Equal([Noon, Noon.AddMinutes(5), Noon.AddMinutes(10)], _client.Scheduled.Select(s => s.Options!.StartAt!.Value));
    }

    [Theory]
    [InlineData(OrchestrationRuntimeStatus.Pending, false)]
    [InlineData(OrchestrationRuntimeStatus.Running, false)]
    [InlineData(OrchestrationRuntimeStatus.Suspended, false)]
    [InlineData(OrchestrationRuntimeStatus.Completed, true)]
    [InlineData(OrchestrationRuntimeStatus.Failed, true)]
    [InlineData(OrchestrationRuntimeStatus.Terminated, true)]
    public async Task Start_LastRun_MustHaveEnded(OrchestrationRuntimeStatus status, bool expected)
    {
        _client.Add("precompute-first", status, Noon);

        Assert.Equal(expected, await Starter().StartAsync("first", _client, default));

        Assert.Equal(expected ? 1 : 0, _client.Scheduled.Count);
        Assert.Equal(expected ? 0 : 1, _log.At(LogLevel.Warning).Count);
    }

    [Theory]
    [InlineData("Precompute:Enabled", "third-one", false)]
    [InlineData("Precompute:ThirdOne:Enabled", "third-one", false)]
    [InlineData("Precompute:ThirdOne:Enabled", "first", true)]
    public async Task Start_TurnedOff_DoesNothing(string setting, string task, bool expected)
    {
        Assert.Equal(expected, await Starter((setting, "false")).StartAsync(task, _client, default));
        Assert.Equal(expected ? 1 : 0, _client.Scheduled.Count);
    }

    [Theory]
    [InlineData("Precompute:StaggerSeconds", "-1")]
    [InlineData("Precompute:StaggerSeconds", "soon")]
    [InlineData("Jobs:Retention", "week")]
    [InlineData("Jobs:Retention", "00:00:00")]
    public void Settings_Malformed_AreNamed(string setting, string value) =>
        Assert.Contains(setting, Assert.Throws<InvalidOperationException>(() => Settings((setting, value))).Message);

    [Fact]
    public void Settings_Places_AreRead()
    {
        var settings = Settings(
            ("Precompute:Places:0:Name", "Ujjain"), ("Precompute:Places:0:Latitude", "23.1765"), ("Precompute:Places:0:Longitude", "75.7885"),
            ("Precompute:Places:0:Timezone", "Asia/Kolkata"), ("Jobs:Retention", "2.12:00:00"));

        var place = Assert.Single(settings.Places);
        Assert.Equal(("Ujjain", 23.1765, 75.7885, "Asia/Kolkata"), (place.Name, place.Latitude, place.Longitude, place.Timezone));
        Assert.Equal(TimeSpan.FromHours(60), settings.JobRetention);
        Assert.Equal(12, Settings().Places.Count);
        Assert.Equal(TimeSpan.FromDays(7), Settings().JobRetention);
    }

    private static PrecomputeSettings Settings(params (string Name, string Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build());

    private PrecomputeStarter Starter(params (string Name, string Value)[] settings) => new(
        new PrecomputeTasks(Names.Select(n => new StubTask(n, _ => Task.FromResult("")))), Settings(settings), new ManualClock(Noon), _log);
}
