namespace AstroEngine.Functions.Caching;

/// <summary>What the cache keeps for one kind: its counters, and which clears it has lived through.</summary>
internal sealed class CachedKind(CachedKinds owner)
{
    private long _generation;
    private long _clearedAt = long.MinValue;
    private long _memoryHits;
    private long _redisHits;
    private long _misses;
    private long _coalesced;
    private long _computations;
    private long _failures;

    /// <summary>
    /// Grows with every clear of this kind or of everything. What was begun under another generation must not be stored.
    /// A sum of two counters that only grow: reading them one after the other cannot give a value that comes up again.
    /// </summary>
    public long Generation => Volatile.Read(ref _generation) + owner.Generation;

    /// <summary>Unix milliseconds of the last clear: what Redis holds from before it counts as cleared, even if the sweep failed.</summary>
    public long ClearedAt => Math.Max(Volatile.Read(ref _clearedAt), owner.ClearedAt);

    public void MarkCleared(long unixMilliseconds)
    {
        Volatile.Write(ref _clearedAt, unixMilliseconds);
        MarkChanged();
    }

    public void MarkChanged() => Interlocked.Increment(ref _generation);

    public void CountMemoryHit() => Interlocked.Increment(ref _memoryHits);

    public void CountRedisHit() => Interlocked.Increment(ref _redisHits);

    public void CountMiss() => Interlocked.Increment(ref _misses);

    public void CountCoalesced()
    {
        Interlocked.Increment(ref _misses);
        Interlocked.Increment(ref _coalesced);
    }

    public void CountComputation() => Interlocked.Increment(ref _computations);

    public void CountFailure() => Interlocked.Increment(ref _failures);

    /// <summary>The counters.</summary>
    /// <param name="entries">Results in memory now.</param>
    /// <param name="bytes">Bytes of them.</param>
    public KindStatistics Snapshot(int entries, long bytes)
    {
        var memoryHits = Volatile.Read(ref _memoryHits);
        var redisHits = Volatile.Read(ref _redisHits);
        var misses = Volatile.Read(ref _misses);
        var hits = memoryHits + redisHits;
        return new KindStatistics(
            hits,
            misses,
            Ratio(hits, hits + misses),
            Volatile.Read(ref _coalesced),
            memoryHits,
            redisHits,
            Volatile.Read(ref _computations),
            Volatile.Read(ref _failures),
            entries,
            bytes);
    }

    public static double Ratio(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}
