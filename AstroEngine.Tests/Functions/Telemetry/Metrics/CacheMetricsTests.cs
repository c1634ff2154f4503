using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Telemetry.Metrics;

/// <summary>What moves the metrics of the cache.</summary>
public sealed class CacheMetricsTests : IDisposable
{
    private readonly MetricBench _bench = new();

    [Fact]
    public async Task Ask_HitsAndMisses_AreThoseOfTheCache()
    {
        await using var cache = TestCache.InMemory(_bench.Time);
        _ = new CacheMetrics(_bench.Meter, cache.Cache, _bench.Time);
        _bench.Listen();
        await cache.AskAsync(TestCache.Key(1));
        await cache.AskAsync(TestCache.Key(1));
        await cache.AskAsync(TestCache.Key(1));
        await cache.AskAsync(TestCache.Key(2, "dasha"));

        Assert.Equal(2, _bench.Value(MetricTable.CacheHits, ("tier", "memory"), ("kind", "natal")));
        Assert.Equal(0, _bench.Value(MetricTable.CacheHits, ("tier", "redis"), ("kind", "natal")));
        Assert.Equal(1, _bench.Value(MetricTable.CacheMisses, ("kind", "natal")));
        Assert.Equal(1, _bench.Value(MetricTable.CacheMisses, ("kind", "dasha")));
        Assert.Equal(2, _bench.Value(MetricTable.CacheOperations, ("operation", "get"), ("result", "hit")));
        Assert.Equal(2, _bench.Value(MetricTable.CacheOperations, ("operation", "get"), ("result", "miss")));
        Assert.Equal(2, _bench.Value(MetricTable.CacheOperations, ("operation", "set"), ("result", "stored")));
        Assert.Equal(4, _bench.Count(MetricTable.CachePerformance, ("tier", "memory"), ("operation", "get")));
        Assert.Equal(2, _bench.Count(MetricTable.CachePerformance, ("tier", "memory"), ("operation", "set")));
    }

    [Fact]
    public async Task Remove_KindsAndSingleResults_AreOperations()
    {
        await using var cache = TestCache.InMemory(_bench.Time);
        _ = new CacheMetrics(_bench.Meter, cache.Cache, _bench.Time);
        _bench.Listen();
        await cache.Cache.ClearAllAsync();
        await cache.Cache.ClearKindAsync("natal");
        await cache.Cache.RemoveAsync([TestCache.Key(1)]);
        await cache.AskAsync(TestCache.Key(3), ttl: TimeSpan.Zero);

        Assert.Equal(2, _bench.Value(MetricTable.CacheOperations, ("operation", "clear"), ("result", "complete")));
        Assert.Equal(1, _bench.Value(MetricTable.CacheOperations, ("operation", "invalidate"), ("result", "complete")));
        Assert.Equal(0, _bench.Value(MetricTable.CacheOperations, ("operation", "set"), ("result", "stored")));
    }

    public void Dispose() => _bench.Dispose();
}
