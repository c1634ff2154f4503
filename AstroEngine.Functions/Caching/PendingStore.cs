namespace AstroEngine.Functions.Caching;

/// <summary>A result waiting to be written to Redis.</summary>
/// <param name="Key">The key.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Generation">Generation of the kind when the computation began.</param>
/// <param name="Result">The result.</param>
internal sealed record PendingStore(CacheKey Key, CachedKind Kind, long Generation, StoredResult Result);
