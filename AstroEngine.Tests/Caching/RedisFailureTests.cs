using System.Diagnostics;
using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Caching;

/// <summary>Redis that is away, dies, or hangs: no caller ever notices more than speed.</summary>
public sealed class RedisFailureTests
{
    private static void QuickCircuit(ResultCacheOptions options)
    {
        options.Redis.Circuit.MinimumOperations = 4;
        options.Redis.Circuit.SamplingSeconds = 2;
        options.Redis.Circuit.BreakSeconds = 0.5;
        options.Redis.ConnectTimeoutMilliseconds = 1000;
    }

    [Fact]
    public async Task Unreachable_CostsNothingAndIsSaidOnce()
    {
        await using var test = TestCache.WithRedis($"redis://127.0.0.1:{RedisServer.FreePort()}", configure: QuickCircuit);
        Assert.Equal("connecting", test.Cache.GetStatistics().Redis.State);
        Assert.Equal(CacheOutcome.Computed, (await test.AskAsync(TestCache.Key(0))).Outcome);
        await Eventually.IsTrueAsync(() => test.Cache.RedisState == RedisState.Unreachable);

        for (var i = 1; i < 1000; i++)
        {
            // Without Redis nothing is awaited at all.
            var asked = test.AskAsync(TestCache.Key(i)).AsTask();
            Assert.True(asked.IsCompletedSuccessfully);
        }

        var statistics = (await test.Cache.GetStatisticsAsync()).Redis;
        Assert.Equal((false, "unreachable", null, null, 0L), (statistics.Available, statistics.State, statistics.UsedMemory, statistics.TotalKeys, statistics.Errors));
        Assert.Contains("cannot be used", Assert.Single(test.Log.Lines).Text, StringComparison.Ordinal);
        Assert.Equal(LogLevel.Warning, test.Log.Lines[0].Level);
        Assert.Equal(new CacheClearResult(1000, false), await test.Cache.ClearAllAsync());
    }

    [Fact]
    public async Task UnknownHost_IsUnreachable()
    {
        await using var test = TestCache.WithRedis("redis://no-such-host.invalid", configure: QuickCircuit);

        Assert.Equal(CacheOutcome.Computed, (await test.AskAsync(TestCache.Key(0))).Outcome);
        await Eventually.IsTrueAsync(() => test.Cache.RedisState == RedisState.Unreachable);
        Assert.Single(test.Log.At(LogLevel.Warning));
    }

    [Fact]
    public async Task StartedLater_IsFoundAndUsed()
    {
        using var server = await RedisServer.StartAsync();
        server.Kill();
        await using var test = TestCache.WithRedis(server.Url(), configure: QuickCircuit);
        await Eventually.IsTrueAsync(() => test.Cache.RedisState == RedisState.Unreachable);

        await server.RestartAsync();
        await test.IsAvailableAsync();
        await test.AskAndStoreAsync(TestCache.Key(1));

        Assert.Equal(1, test.Cache.GetStatistics().Redis.Stores);
        Assert.Contains("is back", Assert.Single(test.Log.At(LogLevel.Information)), StringComparison.Ordinal);
        Assert.Single(test.Log.At(LogLevel.Warning));
    }

    [Fact]
    public async Task KilledUnderLoadAndRestarted_NoCallerFailsAndItIsUsedAgain()
    {
        using var server = await RedisServer.StartAsync();
        await using var test = await TestCache.ConnectedAsync(server.Url(), configure: options =>
        {
            QuickCircuit(options);
            options.Redis.TimeoutMilliseconds = 500;
            options.Memory.Entries = 1;
        });
        using var stop = new CancellationTokenSource();
        var asked = 0;
        var callers = Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                var text = $"{(caller + i) % 50}";
                var result = await test.AskAsync(TestCache.Key((caller + i) % 50), text);
                Assert.Equal(text, TestCache.Text(result));
                Interlocked.Increment(ref asked);
                if (i % 16 == 0)
                {
                    // Leaves the cores to Redis and to the other tests now and then.
                    await Task.Delay(1);
                }
            }
        })).ToList();
        await Eventually.IsTrueAsync(() => test.Cache.GetStatistics().Redis.Hits > 200);

        server.Kill();
        await Eventually.IsTrueAsync(() => test.Cache.RedisState == RedisState.Unreachable);
        var whenDead = Volatile.Read(ref asked);
        await Eventually.IsTrueAsync(() => Volatile.Read(ref asked) > whenDead + 1000);

        await server.RestartAsync();
        await test.IsAvailableAsync();
        var hits = test.Cache.GetStatistics().Redis.Hits;
        await Eventually.IsTrueAsync(() => test.Cache.GetStatistics().Redis.Hits > hits + 200);
        await stop.CancelAsync();
        await Task.WhenAll(callers);

        // Connected, lost, back: three lines for tens of thousands of requests.
        Assert.Equal([LogLevel.Information, LogLevel.Warning, LogLevel.Information], test.Log.Lines.Select(line => line.Level));
        Assert.Contains("cannot be used", test.Log.Lines[1].Text, StringComparison.Ordinal);
        Assert.Contains("is back", test.Log.Lines[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Frozen_RequestsStayFastTheCircuitOpensAndCloses()
    {
        using var server = await RedisServer.StartAsync();
        await using var test = await TestCache.ConnectedAsync(server.Url(), configure: options =>
        {
            QuickCircuit(options);
            options.Redis.TimeoutMilliseconds = 50;
        });
        await test.AskAndStoreAsync(TestCache.Key(0));
        server.Freeze();

        var slowest = TimeSpan.Zero;
        for (var i = 1; i < 60; i++)
        {
            var watch = Stopwatch.StartNew();
            Assert.Equal(CacheOutcome.Computed, (await test.AskAsync(TestCache.Key(i))).Outcome);
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
        }

        // 50 ms by the settings; the rest is for a machine that is busy with other things.
        Assert.InRange(slowest.TotalMilliseconds, 1, 1000);
        Assert.Equal(RedisState.Unreachable, test.Cache.RedisState);
        Assert.Contains("took too long", Assert.Single(test.Log.At(LogLevel.Warning)), StringComparison.Ordinal);
        Assert.InRange((await test.Cache.GetStatisticsAsync()).Redis.Errors, 2, 59);

        server.Thaw();
        var next = 1000;
        await Eventually.IsTrueAsync(async () =>
        {
            await test.AskAsync(TestCache.Key(next++));
            return test.Cache.RedisState == RedisState.Available;
        });
        Assert.Equal("closed", test.Cache.GetStatistics().Redis.Circuit);
        Assert.Contains("is back", test.Log.Lines[^1].Text, StringComparison.Ordinal);
        Assert.Single(test.Log.At(LogLevel.Warning));
    }

    [Fact]
    public async Task Frozen_StatisticsProbeTheCircuitWithoutOtherTraffic()
    {
        using var server = await RedisServer.StartAsync();
        await using var test = await TestCache.ConnectedAsync(server.Url(), configure: options =>
        {
            QuickCircuit(options);
            options.Redis.TimeoutMilliseconds = 50;
        });
        server.Freeze();
        await Eventually.IsTrueAsync(async () => !(await test.Cache.GetStatisticsAsync()).Redis.Available);
        server.Thaw();

        await Eventually.IsTrueAsync(async () => (await test.Cache.GetStatisticsAsync()).Redis.Available);
    }

    [Fact]
    public async Task ClearedWhileAway_OldResultsAreNotServedWhenItIsBack()
    {
        using var server = await RedisServer.StartAsync();
        await using var writer = await TestCache.ConnectedAsync(server.Url());
        await using var test = await TestCache.ConnectedAsync(server.Url(), configure: options =>
        {
            QuickCircuit(options);
            options.Redis.TimeoutMilliseconds = 50;
            options.Redis.SweepTimeoutMilliseconds = 50;
        });
        await writer.AskAndStoreAsync(TestCache.Key(1), "stale");
        server.Freeze();
        Assert.False((await test.Cache.ClearAllAsync()).Complete);
        server.Thaw();

        var fresh = await test.AskAsync(TestCache.Key(1), "fresh");
        Assert.Equal(("fresh", CacheOutcome.Computed), (TestCache.Text(fresh), fresh.Outcome));
    }

    [Fact]
    public async Task Cleared_RedisSlowerThanARequestWaits_IsSweptAllTheSame()
    {
        using var server = await RedisServer.StartAsync();
        await using var writer = await TestCache.ConnectedAsync(server.Url());
        await using var test = await TestCache.ConnectedAsync(server.Url(), configure: options =>
        {
            options.Redis.TimeoutMilliseconds = 50;
            options.Redis.SweepTimeoutMilliseconds = 60_000;
        });
        await writer.AskAndStoreAsync(TestCache.Key(1));
        server.Freeze();
        var clear = test.Cache.ClearAllAsync().AsTask();

        // A request that begins later has given Redis up before it thaws.
        Assert.Equal(CacheOutcome.Computed, (await test.AskAsync(TestCache.Key(2), ttl: TimeSpan.Zero)).Outcome);
        Assert.Equal(1, test.Cache.GetStatistics().Redis.Errors);
        server.Thaw();

        Assert.Equal(new CacheClearResult(1, true), await clear);
    }

    [Fact]
    public async Task Dispose_WhileFrozen_EndsInTime()
    {
        using var server = await RedisServer.StartAsync();
        var test = await TestCache.ConnectedAsync(server.Url(), configure: options => options.Redis.DrainSeconds = 0.2);
        server.Freeze();
        var lookup = test.AskAsync(TestCache.Key(1)).AsTask();

        var watch = Stopwatch.StartNew();
        await test.DisposeAsync();

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 8);
        server.Kill();
        Assert.Equal(CacheOutcome.Computed, (await lookup).Outcome);
    }
}
