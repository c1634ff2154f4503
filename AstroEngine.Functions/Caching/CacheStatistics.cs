namespace AstroEngine.Functions.Caching;

/// <summary>The cache's own look-ups since the service started; never the Redis server's counters, which others share.</summary>
/// <remarks>With a snake_case naming policy this is <c>cache_stats</c> of <c>GET /cache/stats</c>.</remarks>
/// <param name="Hits">Requests answered from memory or Redis.</param>
/// <param name="Misses">Requests that had to be computed, those that failed, were cancelled or waited for a twin included.</param>
/// <param name="HitRate">Hits divided by requests, 0 to 1 (a ratio, no percentage); 0 when nothing was asked yet.</param>
/// <param name="Requests">Hits and misses together.</param>
/// <param name="Coalesced">Misses that waited for a concurrent twin instead of computing.</param>
/// <param name="Memory">The memory tier.</param>
/// <param name="Redis">The Redis tier.</param>
/// <param name="ByKind">Look-ups by kind of calculation.</param>
public sealed record CacheStatistics(
    long Hits,
    long Misses,
    double HitRate,
    long Requests,
    long Coalesced,
    MemoryTierStatistics Memory,
    RedisTierStatistics Redis,
    IReadOnlyDictionary<string, KindStatistics> ByKind)
{
    /// <summary>Adds up what each kind has counted.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <param name="memory">Makes the statistics of the memory tier, given its hits.</param>
    /// <param name="redis">Makes those of the Redis tier.</param>
    internal static CacheStatistics Of(
        IReadOnlyDictionary<string, KindStatistics> kinds, Func<long, MemoryTierStatistics> memory, Func<long, RedisTierStatistics> redis)
    {
        long memoryHits = 0, redisHits = 0, misses = 0, coalesced = 0;
        foreach (var kind in kinds.Values)
        {
            memoryHits += kind.MemoryHits;
            redisHits += kind.RedisHits;
            misses += kind.Misses;
            coalesced += kind.Coalesced;
        }

        var hits = memoryHits + redisHits;
        return new CacheStatistics(
            hits, misses, CachedKind.Ratio(hits, hits + misses), hits + misses, coalesced, memory(memoryHits), redis(redisHits), kinds);
    }
}
