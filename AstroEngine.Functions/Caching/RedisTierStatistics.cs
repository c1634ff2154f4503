namespace AstroEngine.Functions.Caching;

/// <summary>The Redis tier.</summary>
/// <param name="Available">Whether Redis is connected and answering.</param>
/// <param name="State">One of <c>none</c>, <c>misconfigured</c>, <c>connecting</c>, <c>available</c>, <c>unreachable</c>.</param>
/// <param name="UsedMemory">Bytes that the Redis server uses in all (INFO memory), a few seconds old; null when unavailable.</param>
/// <param name="TotalKeys">Keys in the selected database (DBSIZE), those of other programs included; null when unavailable.</param>
/// <param name="Hits">Requests answered from Redis since the service started.</param>
/// <param name="Misses">Look-ups that Redis answered without a usable value.</param>
/// <param name="Errors">Operations that failed or took too long; those skipped while Redis is away are not counted.</param>
/// <param name="Invalid">Values that did not verify (corrupt, foreign, truncated); each is also a miss.</param>
/// <param name="Stores">Results written.</param>
/// <param name="DroppedStores">Results not written because too many were waiting to be.</param>
/// <param name="Circuit">Circuit breaker: <c>closed</c>, <c>open</c>, <c>half_open</c>; <c>none</c> without Redis.</param>
/// <param name="Listening">Whether the removals of other instances are heard.</param>
/// <param name="NoticesSent">Removals that this instance has told the others.</param>
/// <param name="NoticesReceived">Removals of others that this instance has heard.</param>
/// <param name="Gaps">Times that others may have gone unheard, after each of which everything in memory was let go.</param>
public sealed record RedisTierStatistics(
    bool Available,
    string State,
    long? UsedMemory,
    long? TotalKeys,
    long Hits,
    long Misses,
    long Errors,
    long Invalid,
    long Stores,
    long DroppedStores,
    string Circuit,
    bool Listening,
    long NoticesSent,
    long NoticesReceived,
    long Gaps);
