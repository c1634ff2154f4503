using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Functions.Telemetry.Monitoring.Jobs;
using AstroEngine.Functions.Telemetry.Windows;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring;

public sealed class ServiceMonitorTests : IDisposable
{
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(2);

    private readonly MonitorHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task Look_CalmForAnHour_RaisesNothing()
    {
        for (var i = 0; i < 360; i++)
        {
            Send(30, Quick, isError: false, hit: true);
            await _harness.LookAsync();
        }

        Assert.Empty(_harness.Changes);
        Assert.Equal(360, _harness.Rounds);
    }

    [Fact]
    public async Task Look_EverythingFails_IsCriticalWithinHalfAMinute()
    {
        for (var i = 0; i < 60; i++)
        {
            Send(10, Quick, isError: false, hit: true);
            await _harness.LookAsync();
        }

        var began = _harness.Clock.GetUtcNow();
        while (_harness.Board.Active.All(a => a.Severity != AlertSeverity.Critical))
        {
            Send(10, Quick, isError: true, hit: null);
            await _harness.LookAsync();
            Assert.True(_harness.Clock.GetUtcNow() - began <= TimeSpan.FromSeconds(30), "no critical alert within 30 seconds");
        }

        Assert.Equal("high_error_rate", _harness.Board.Active[0].Rule.Id);
    }

    [Fact]
    public async Task Look_SlowAndThenIdle_IsRaisedAndCleared()
    {
        for (var i = 0; i < 6; i++)
        {
            Send(10, TimeSpan.FromSeconds(3), isError: false, hit: true);
            await _harness.LookAsync();
        }

        Assert.Equal([("slow_responses", AlertSeverity.Critical)], _harness.Board.Active.Select(a => (a.Rule.Id, a.Severity)));
        await _harness.LookAsync(60);
        Assert.Empty(_harness.Board.Active);
        Assert.Equal([AlertChange.Raised, AlertChange.Cleared], _harness.Changes.Select(c => c.Change));
    }

    [Fact]
    public async Task Look_EphemerisGoneAndBack_IsRaisedAndCleared()
    {
        _harness.EphemerisFailure = new EphemerisUnavailableException("gone");
        await _harness.LookAsync(2);
        _harness.EphemerisFailure = null;
        await _harness.LookAsync(6);

        Assert.Equal(
            [("ephemeris_unavailable", AlertChange.Raised), ("ephemeris_unavailable", AlertChange.Cleared)], _harness.Changes.Select(c => (c.Rule.Id, c.Change)));
    }

    [Fact]
    public async Task Look_CountOfJobs_IsLookedAtOnceAndForgottenWhenStale()
    {
        _harness.Jobs.Latest = new JobsReading(_harness.Clock.GetUtcNow(), 500, 0, 0);
        await _harness.LookAsync(20);
        Assert.Empty(_harness.Changes);

        _harness.Jobs.Latest = new JobsReading(_harness.Clock.GetUtcNow(), 500, 0, 0);
        await _harness.LookAsync(20);
        Assert.Equal(["queue_backlog"], _harness.Board.Active.Select(a => a.Rule.Id));

        await _harness.LookAsync(30);
        Assert.Empty(_harness.Board.Active);
    }

    [Fact]
    public async Task Run_ARoundFails_IsLoggedAndTheNextComes()
    {
        using var stop = new CancellationTokenSource();
        _harness.EphemerisFailure = new InvalidOperationException("a fault");
        var running = _harness.Monitor.RunAsync(stop.Token);
        _harness.EphemerisFailure = null;
        _harness.Clock.Advance(TimeSpan.FromSeconds(10));
        await Eventually.IsTrueAsync(() => Task.FromResult(_harness.Rounds > 0));

        Assert.Single(_harness.MonitorLog.At(LogLevel.Error));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    private void Send(int requests, TimeSpan duration, bool isError, bool? hit)
    {
        CacheOutcome? outcome = hit is { } isHit ? isHit ? CacheOutcome.MemoryHit : CacheOutcome.Computed : null;
        for (var i = 0; i < requests; i++)
        {
            _harness.Windows.Add("natal", new RequestSample(duration, isError, outcome));
        }
    }
}
