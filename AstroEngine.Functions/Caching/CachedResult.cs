namespace AstroEngine.Functions.Caching;

/// <summary>An answer of the cache.</summary>
/// <param name="Body">UTF-8 JSON, shared by all who get this result: never write to it.</param>
/// <param name="Outcome">Where the answer came from.</param>
/// <param name="StoredAt">When it was computed (UTC), by the clock of the machine that computed it.</param>
/// <param name="Age">How long ago it was computed, never negative; zero when just computed.</param>
public readonly record struct CachedResult(ReadOnlyMemory<byte> Body, CacheOutcome Outcome, DateTimeOffset StoredAt, TimeSpan Age)
{
    /// <summary>Whether the answer came from a tier rather than from a computation.</summary>
    public bool IsHit => Outcome is CacheOutcome.MemoryHit or CacheOutcome.RedisHit;

    /// <summary>Value of the <c>Cache-Status</c> header.</summary>
    public string CacheStatus => CacheStatusHeader.Render(Outcome);

    /// <summary>Value of the <c>Age</c> header: whole seconds, 0 or more.</summary>
    public long AgeSeconds => (long)Age.TotalSeconds;
}
