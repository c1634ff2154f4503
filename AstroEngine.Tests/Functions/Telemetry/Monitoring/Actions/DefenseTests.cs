using AstroEngine.Functions.Telemetry.Monitoring.Actions;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using static AstroEngine.Tests.Functions.Telemetry.Monitoring.Readings;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring.Actions;

public sealed class DefenseTests : IDisposable
{
    private readonly MonitorHarness _harness = new(new AlertOptions { RaiseAfter = 1, ClearAfter = 1 });

    public void Dispose() => _harness.Dispose();

    [Fact]
    public void ShedLoad_WhileResponsesAreCriticallySlow_HalvesTheRoom()
    {
        var log = new LogRecorder<ShedLoad>();
        var action = new ShedLoad(_harness.Gate, Options.Create(_harness.Options), log);
        int Room(double p95)
        {
            action.OnEvaluated(_harness.Board.Evaluate(Calm with { LastMinute = Requests(100, p95: p95) }), _harness.Board);
            return _harness.Gate.Room;
        }

        Assert.Equal([8, 8, 4, 4, 8, 8], new double[] { 10, 2000, 3000, 3000, 2000, 10 }.Select(Room));
        Assert.Equal([(LogLevel.Warning, 4), (LogLevel.Information, 8)], log.Lines.Select(l => (l.Level, int.Parse(l.Text.Split(": ")[1].Split(' ')[0]))));
    }

    [Fact]
    public async Task ShrinkCache_WhileMemoryIsCritical_KeepsAQuarter()
    {
        var log = new LogRecorder<ShrinkCache>();
        var action = new ShrinkCache(_harness.Cache, Options.Create(_harness.Options), log);
        async Task<int> EntriesAsync(double megabytes)
        {
            action.OnEvaluated(_harness.Board.Evaluate(Calm with { Sample = Sample(megabytes: megabytes) }), _harness.Board);
            for (var i = 0; i < 1200; i++)
            {
                await _harness.Cache.GetOrComputeAsync(
                    TestCache.Key(i), TimeSpan.FromMinutes(1), 0, static (_, _) => ValueTask.FromResult(TestCache.Bytes("{}")));
            }

            return _harness.Cache.GetStatistics().Memory.Entries;
        }

        Assert.Equal(1000, await EntriesAsync(100));
        Assert.Equal(250, await EntriesAsync(960));
        Assert.Equal(250, await EntriesAsync(960));
        Assert.Equal(1000, await EntriesAsync(100));
        Assert.Equal([LogLevel.Warning, LogLevel.Information], log.Lines.Select(l => l.Level));
    }

    [Fact]
    public void LogAlerts_EachChange_IsOneLineAtItsLevel()
    {
        var log = new LogRecorder<LogAlerts>();
        var action = new LogAlerts(log);
        foreach (var p95 in new double[] { 2000, 2000, 3000, 3000, 10, 10 })
        {
            action.OnEvaluated(_harness.Board.Evaluate(Calm with { LastMinute = Requests(100, p95: p95) }), _harness.Board);
        }

        Assert.Equal([LogLevel.Warning, LogLevel.Warning, LogLevel.Information], log.Lines.Select(l => l.Level));
        Assert.Equal(
            "Alert slow_responses escalated (critical): The time within which 95 of 100 requests of the last minute were answered is 3000 ms; the threshold is 2500 ms."
            + " See docs/runbook.md#slow-responses",
            log.Lines[1].Text);
    }
}
