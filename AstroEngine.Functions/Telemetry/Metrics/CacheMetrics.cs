using System.Diagnostics.Metrics;
using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>The metrics of the cache. Hits and misses are those that the cache counts anyway: see <see cref="KindStatistics"/>.</summary>
internal sealed class CacheMetrics : ICacheObserver
{
    private readonly TimeProvider _clock;
    private readonly ResultCache _cache;
    private readonly Histogram<double> _durations;
    private readonly long[] _stored = new long[4];
    private readonly long[] _removed = new long[4];

    /// <summary>Begins to watch a cache.</summary>
    public CacheMetrics(EngineMeter meter, ResultCache cache, TimeProvider clock)
    {
        _clock = clock;
        _cache = cache;
        _durations = meter.Histogram(MetricTable.CachePerformance);
        meter.Counters(MetricTable.CacheHits, Hits);
        meter.Counters(MetricTable.CacheMisses, Misses);
        meter.Counters(MetricTable.CacheOperations, Operations);
        cache.Observer = this;
    }

    /// <inheritdoc />
    public long Begin() => _durations.Enabled ? _clock.GetTimestamp() : 0;

    /// <inheritdoc />
    public void Looked(CacheTier tier, long began) => Record(NameOf(tier), "get", began);

    /// <inheritdoc />
    public void Stored(CacheTier tier, bool isStored, long began)
    {
        Interlocked.Increment(ref _stored[((int)tier * 2) + (isStored ? 0 : 1)]);
        Record(NameOf(tier), "set", began);
    }

    /// <inheritdoc />
    public void Removed(CacheRemoval operation, bool isComplete, long began)
    {
        Interlocked.Increment(ref _removed[((int)operation * 2) + (isComplete ? 0 : 1)]);
        Record("all", NameOf(operation), began);
    }

    private void Record(string tier, string operation, long began)
    {
        if (_durations.Enabled)
        {
            _durations.Record(_clock.GetElapsedTime(began).TotalSeconds, MetricLabel.Of("tier", tier), MetricLabel.Of("operation", operation));
        }
    }

    private IEnumerable<Measurement<long>> Hits()
    {
        foreach (var (kind, counts) in _cache.Counts())
        {
            yield return new(counts.MemoryHits, MetricLabel.Of("tier", "memory"), MetricLabel.Of("kind", kind));
            yield return new(counts.RedisHits, MetricLabel.Of("tier", "redis"), MetricLabel.Of("kind", kind));
        }
    }

    private IEnumerable<Measurement<long>> Misses()
    {
        foreach (var (kind, counts) in _cache.Counts())
        {
            yield return new(counts.Misses, MetricLabel.Of("kind", kind));
        }
    }

    private IEnumerable<Measurement<long>> Operations()
    {
        long hits = 0, misses = 0;
        foreach (var counts in _cache.Counts().Values)
        {
            hits += counts.Hits;
            misses += counts.Misses;
        }

        yield return Of(hits, "get", "hit");
        yield return Of(misses, "get", "miss");
        yield return Of(Volatile.Read(ref _stored[0]) + Volatile.Read(ref _stored[2]), "set", "stored");
        yield return Of(Volatile.Read(ref _stored[1]) + Volatile.Read(ref _stored[3]), "set", "refused");
        foreach (var operation in (CacheRemoval[])[CacheRemoval.Clear, CacheRemoval.Invalidate])
        {
            yield return Of(Volatile.Read(ref _removed[(int)operation * 2]), NameOf(operation), "complete");
            yield return Of(Volatile.Read(ref _removed[((int)operation * 2) + 1]), NameOf(operation), "partial");
        }
    }

    private static Measurement<long> Of(long value, string operation, string result) =>
        new(value, MetricLabel.Of("operation", operation), MetricLabel.Of("result", result));

    private static string NameOf(CacheTier tier) => tier == CacheTier.Memory ? "memory" : "redis";

    private static string NameOf(CacheRemoval removal) => removal == CacheRemoval.Clear ? "clear" : "invalidate";
}
