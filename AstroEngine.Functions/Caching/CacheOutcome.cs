namespace AstroEngine.Functions.Caching;

/// <summary>Where an answer came from.</summary>
public enum CacheOutcome
{
    /// <summary>Found in the memory tier.</summary>
    MemoryHit,

    /// <summary>Found in Redis.</summary>
    RedisHit,

    /// <summary>Computed for this caller.</summary>
    Computed,

    /// <summary>Computed by a concurrent identical request that this caller waited for.</summary>
    Collapsed,
}
