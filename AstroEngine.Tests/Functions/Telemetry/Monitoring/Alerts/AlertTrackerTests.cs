using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using static AstroEngine.Tests.Functions.Telemetry.Monitoring.Readings;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring.Alerts;

public sealed class AlertTrackerTests
{
    private static readonly AlertOptions Options = new() { RaiseAfter = 2, ClearAfter = 3 };

    private readonly AlertTracker _tracker = new(AlertRules.Of(Options).Single(r => r.Id == "slow_responses"), Options);
    private int _rounds;

    [Fact]
    public void Evaluate_WorseAndBetter_IsRaisedEscalatedEasedAndClearedOnceEach()
    {
        List<AlertEvent?> changes = [.. new double[] { 1600, 1600, 2600, 2600, 2600, 2000, 2000, 2000, 2000, 1000, 1000, 1000, 1000 }.Select(Evaluate)];

        Assert.Equal(
            [(1, AlertChange.Raised), (3, AlertChange.Escalated), (7, AlertChange.Eased), (11, AlertChange.Cleared)],
            changes.Index().Where(c => c.Item is not null).Select(c => (c.Index, c.Item!.Change)));
        Assert.Equal(
            [AlertSeverity.Warning, AlertSeverity.Critical, AlertSeverity.Warning, AlertSeverity.Warning], changes.OfType<AlertEvent>().Select(c => c.Severity));
        Assert.Equal([1500, 2500, 1500, 1500], changes.OfType<AlertEvent>().Select(c => c.Threshold!.Value));
        Assert.Equal(4, changes.OfType<AlertEvent>().Select(c => c.Id).Distinct().Count());
        Assert.All(changes.OfType<AlertEvent>(), c => Assert.Equal(Start.AddSeconds(1), c.Since));
        Assert.Null(_tracker.Alert);
    }

    [Fact]
    public void Evaluate_CriticalAtOnce_IsRaisedOnceAndCritical()
    {
        Evaluate(9000);
        var change = Evaluate(9000);

        Assert.Equal((AlertChange.Raised, AlertSeverity.Critical), (change!.Change, change.Severity));
        Assert.Equal(9000, _tracker.Alert!.Value);
    }

    [Fact]
    public void Evaluate_TheServiceFallsIdle_IsCleared()
    {
        Evaluate(9000);
        Evaluate(9000);
        Assert.Null(_tracker.Evaluate(Calm));
        Assert.Null(_tracker.Evaluate(Calm));

        var change = _tracker.Evaluate(Calm);

        Assert.Equal((AlertChange.Cleared, AlertSeverity.Critical), (change!.Change, change.Severity));
        Assert.Contains("can no longer be judged", change.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_SwingsAboutTheThreshold_OneAlertAndNoMore()
    {
        var changes = Enumerable.Range(0, 200).Select(i => Evaluate(i % 3 == 0 ? 1450 : 1550)).OfType<AlertEvent>();

        Assert.Equal([AlertChange.Raised], changes.Select(c => c.Change));
    }

    [Fact]
    public void Evaluate_OneSlowRequestOnAnIdleService_IsNoAlert() =>
        Assert.All(Enumerable.Range(0, 100), _ => Assert.Null(_tracker.Evaluate(Calm with { LastMinute = Requests(1, p95: 30_000, p99: 30_000) })));

    [Fact]
    public void Evaluate_NoNewSample_IsNotCountedAgain()
    {
        var tracker = new AlertTracker(AlertRules.Of(Options).Single(r => r.Id == "high_cpu"), Options);
        var busy = Calm with { Sample = Sample(cpu: 99) };

        Assert.Null(tracker.Evaluate(busy));
        Assert.All(Enumerable.Range(0, 10), _ => Assert.Null(tracker.Evaluate(Calm)));
        Assert.NotNull(tracker.Evaluate(busy));
        Assert.All(Enumerable.Range(0, 10), _ => Assert.Null(tracker.Evaluate(Calm)));
        Assert.NotNull(tracker.Alert);
    }

    private AlertEvent? Evaluate(double p95) => _tracker.Evaluate(Calm with { At = Start.AddSeconds(_rounds++), LastMinute = Requests(100, p95: p95) });
}
