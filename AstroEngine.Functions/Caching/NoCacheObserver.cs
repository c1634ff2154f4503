namespace AstroEngine.Functions.Caching;

/// <summary>Wants to know nothing.</summary>
internal sealed class NoCacheObserver : ICacheObserver
{
    /// <summary>The only one.</summary>
    public static readonly NoCacheObserver Instance = new();

    /// <inheritdoc />
    public long Begin() => 0;

    /// <inheritdoc />
    public void Looked(CacheTier tier, long began)
    {
    }

    /// <inheritdoc />
    public void Stored(CacheTier tier, bool isStored, long began)
    {
    }

    /// <inheritdoc />
    public void Removed(CacheRemoval operation, bool isComplete, long began)
    {
    }
}
