namespace AstroEngine.Functions.Caching;

/// <summary>How results are removed.</summary>
internal enum CacheRemoval
{
    /// <summary>A kind, or everything.</summary>
    Clear,

    /// <summary>Single results.</summary>
    Invalidate,
}
