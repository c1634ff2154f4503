using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using Microsoft.Extensions.Options;
using static AstroEngine.Tests.Functions.Telemetry.Monitoring.Readings;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring.Alerts;

public sealed class AlertBoardTests
{
    private readonly AlertBoard _board = new(Options.Create(new AlertOptions { RaiseAfter = 1, ClearAfter = 1, History = 5 }));

    [Fact]
    public void Active_SeveralAlerts_TheWorstFirstThenTheOldest()
    {
        _board.Evaluate(Calm with { Jobs = JobCount(open: 1000) });
        _board.Evaluate(Calm with { At = Start.AddSeconds(1), LastMinute = Requests(100, errors: 6) });
        _board.Evaluate(Calm with { At = Start.AddSeconds(2), LastMinute = Requests(100, errors: 6), EphemerisFailure = "gone" });

        Assert.Equal(["ephemeris_unavailable", "queue_backlog", "high_error_rate"], _board.Active.Select(a => a.Rule.Id));
    }

    [Fact]
    public void History_MoreThanIsKept_TheNewestFirst()
    {
        for (var i = 0; i < 10; i++)
        {
            _board.Evaluate(Calm with { At = Start.AddSeconds(i), EphemerisFailure = i % 2 == 0 ? "gone" : null });
        }

        Assert.Equal([9, 8, 7, 6, 5], _board.History.Select(e => (int)(e.At - Start).TotalSeconds));
        Assert.Equal(AlertChange.Cleared, _board.History[0].Change);
    }

    [Fact]
    public void Defenses_WarningsAndCriticals_AreThoseOfTheCriticalsAlone()
    {
        Assert.Equal(AlertDefenses.None, _board.Defenses);
        _board.Evaluate(Calm with { LastMinute = Requests(100, p95: 2000), Sample = Sample(megabytes: 900, cpu: 99) });
        Assert.Equal(AlertDefenses.ShrinkCache, _board.Defenses);
        _board.Evaluate(Calm with { LastMinute = Requests(100, p95: 3000), Sample = Sample(megabytes: 100) });
        Assert.Equal(AlertDefenses.ShedLoad, _board.Defenses);
        _board.Evaluate(Calm with { Sample = Sample(megabytes: 960) });
        Assert.Equal(AlertDefenses.ShedLoad | AlertDefenses.ShrinkCache, _board.Defenses);
    }
}
