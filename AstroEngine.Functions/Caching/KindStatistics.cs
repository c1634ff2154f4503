namespace AstroEngine.Functions.Caching;

/// <summary>Look-ups of one kind of calculation.</summary>
/// <param name="Hits">Requests answered from memory or Redis.</param>
/// <param name="Misses">Requests that had to be computed.</param>
/// <param name="HitRate">Hits divided by requests, 0 to 1; 0 when nothing was asked yet.</param>
/// <param name="Coalesced">Misses that waited for a concurrent twin.</param>
/// <param name="MemoryHits">The part of the hits that memory answered.</param>
/// <param name="RedisHits">The part of the hits that Redis answered.</param>
/// <param name="Computations">Computations begun: misses less the coalesced ones.</param>
/// <param name="Failures">Computations that threw; never cached.</param>
/// <param name="MemoryEntries">Results in memory now.</param>
/// <param name="MemoryBytes">Bytes of them.</param>
public sealed record KindStatistics(
    long Hits,
    long Misses,
    double HitRate,
    long Coalesced,
    long MemoryHits,
    long RedisHits,
    long Computations,
    long Failures,
    int MemoryEntries,
    long MemoryBytes);
