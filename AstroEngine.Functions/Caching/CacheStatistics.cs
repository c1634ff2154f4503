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
    IReadOnlyDictionary<string, KindStatistics> ByKind);
