namespace AstroEngine.Functions.Caching;

/// <summary>A result in the memory tier and its place in the order of use. The links belong to the tier's lock; the rest never changes.</summary>
internal sealed class MemoryEntry(CacheKey key, CachedKind kind, ResultContent content, DateTimeOffset storedAt, long storedTimestamp, long expires)
{
    public CacheKey Key { get; } = key;

    public CachedKind Kind { get; } = kind;

    public ResultContent Content { get; } = content;

    public DateTimeOffset StoredAt { get; } = storedAt;

    /// <summary><see cref="StoredAt"/> on the monotonic clock, so that an age costs no wall clock and never jumps.</summary>
    public long StoredTimestamp { get; } = storedTimestamp;

    /// <summary>When it ends, on the monotonic clock.</summary>
    public long Expires { get; } = expires;

    public MemoryEntry? Newer { get; set; }

    public MemoryEntry? Older { get; set; }
}
