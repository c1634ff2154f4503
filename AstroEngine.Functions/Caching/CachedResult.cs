namespace AstroEngine.Functions.Caching;

/// <summary>An answer of the cache.</summary>
/// <param name="Content">The answer, shared by all who get this result.</param>
/// <param name="Outcome">Where the answer came from.</param>
/// <param name="StoredAt">When it was computed (UTC), by the clock of the machine that computed it.</param>
/// <param name="Age">How long ago it was computed, never negative; zero when just computed.</param>
public readonly record struct CachedResult(ResultContent Content, CacheOutcome Outcome, DateTimeOffset StoredAt, TimeSpan Age)
{
    /// <summary>UTF-8 JSON: never write to it.</summary>
    public ReadOnlyMemory<byte> Body => Content.Identity;

    /// <summary>How long the answer stays good from now on, for whoever keeps it: zero when nobody may.</summary>
    public TimeSpan Freshness { get; init; }

    /// <summary>Whether the answer came from a tier rather than from a computation.</summary>
    public bool IsHit => Outcome is CacheOutcome.MemoryHit or CacheOutcome.RedisHit;

    /// <summary>Value of the <c>Cache-Status</c> header.</summary>
    public string CacheStatus => CacheStatusHeader.Render(Outcome);

    /// <summary>Value of the <c>Age</c> header: whole seconds, 0 or more.</summary>
    public long AgeSeconds => (long)Age.TotalSeconds;
}
