namespace AstroEngine.Functions.Caching;

/// <summary>A tier of the cache.</summary>
internal enum CacheTier
{
    /// <summary>The memory of the process.</summary>
    Memory,

    /// <summary>Redis.</summary>
    Redis,
}
