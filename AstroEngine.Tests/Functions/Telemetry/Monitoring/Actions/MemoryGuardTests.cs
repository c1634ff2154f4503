using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring.Actions;

public sealed class MemoryGuardTests : IDisposable
{
    private readonly MonitorHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task OnSample_BelowTheSoftLimit_DoesNothing()
    {
        await HoldAsync(400, minutes: 10);

        Assert.Empty(_harness.Collections);
    }

    [Fact]
    public async Task OnSample_AboveTheSoftLimitForAnHour_CollectsInTheBackgroundEverMoreSeldom()
    {
        await HoldAsync(401, minutes: 60);

        // At 0, 1, 3, 7, 15, 31 and 47 minutes.
        Assert.Equal(7, _harness.Collections.Count);
        Assert.DoesNotContain(true, _harness.Collections);
        Assert.Equal(7, _harness.GuardLog.At(LogLevel.Information).Count);
    }

    [Fact]
    public async Task OnSample_CollectingHelps_TheNextTimeIsNotPutOff()
    {
        for (var i = 0; i < 4; i++)
        {
            await HoldAsync(401, minutes: 1);
            await HoldAsync(300, minutes: 1);
        }

        Assert.Equal(4, _harness.Collections.Count);
    }

    [Fact]
    public async Task OnSample_AboveTheHardLimit_EmptiesTheCacheAndCollectsAtMostOnceAMinute()
    {
        for (var i = 0; i < 5; i++)
        {
            var key = TestCache.Key(i);
            await _harness.Cache.GetOrComputeAsync(
                key, TimeSpan.FromHours(1), 0, static (_, _) => ValueTask.FromResult(TestCache.Bytes("{}")));
        }

        await HoldAsync(501, minutes: 5);

        Assert.Equal(5, _harness.Collections.Count);
        Assert.DoesNotContain(false, _harness.Collections);
        Assert.Equal(0, _harness.Cache.GetStatistics().Memory.Entries);
        Assert.Contains("5 results in memory are let go", _harness.GuardLog.At(LogLevel.Warning)[0], StringComparison.Ordinal);
        Assert.Equal(["memory_hard_limit"], _harness.Board.Active.Select(a => a.Rule.Id));
    }

    [Fact]
    public async Task OnSample_LimitsSwitchedOff_DoesNothing()
    {
        _harness.Options.Memory.SoftMegabytes = 0;
        _harness.Options.Memory.HardMegabytes = 0;
        await HoldAsync(700, minutes: 10);

        Assert.Empty(_harness.Collections);
    }

    private async Task HoldAsync(long megabytes, int minutes)
    {
        _harness.Resources.Resident = megabytes << 20;
        await _harness.LookAsync(6 * minutes);
    }
}
