namespace AstroEngine.Functions.Caching;

/// <summary>A verified value of Redis.</summary>
/// <param name="Body">The result.</param>
/// <param name="StoredAt">When it was computed, Unix milliseconds.</param>
/// <param name="ExpiresAt">When it ends, Unix milliseconds.</param>
internal readonly record struct StoredResult(ReadOnlyMemory<byte> Body, long StoredAt, long ExpiresAt);
