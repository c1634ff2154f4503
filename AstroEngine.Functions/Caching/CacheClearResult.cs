namespace AstroEngine.Functions.Caching;

/// <summary>What a clear has removed.</summary>
/// <param name="ClearedKeys">Number of distinct keys removed from memory and Redis together.</param>
/// <param name="Complete">
/// False when Redis is configured but could not be swept to the end. This process never serves what it failed to remove (results
/// stored before the clear count as misses), other processes do until those entries expire.
/// </param>
public readonly record struct CacheClearResult(long ClearedKeys, bool Complete);
