namespace AstroEngine.Functions.Caching;

/// <summary>Renders the <c>Cache-Status</c> response header of RFC 9211.</summary>
public static class CacheStatusHeader
{
    /// <summary>Name of the header.</summary>
    public const string Name = "Cache-Status";

    /// <summary>The value for an outcome; constant strings, nothing is allocated.</summary>
    /// <param name="outcome">Where the answer came from.</param>
    /// <returns>E.g. <c>astro; hit; detail=memory</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not defined.</exception>
    public static string Render(CacheOutcome outcome) => outcome switch
    {
        CacheOutcome.MemoryHit => "astro; hit; detail=memory",
        CacheOutcome.RedisHit => "astro; hit; detail=redis",
        CacheOutcome.Computed => "astro; fwd=miss",
        CacheOutcome.Collapsed => "astro; fwd=miss; collapsed",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
