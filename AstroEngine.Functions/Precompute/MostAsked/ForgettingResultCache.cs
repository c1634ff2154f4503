using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Precompute.MostAsked;

/// <summary>The cache of results; a request whose answer is removed from it is forgotten by <see cref="AskedCharts"/> too.</summary>
internal sealed class ForgettingResultCache(IResultCache cache, AskedCharts asked) : IResultCache
{
    /// <inheritdoc/>
    public ValueTask<CachedResult> GetOrComputeAsync<TState>(
        CacheKey key,
        TimeSpan ttl,
        TState state,
        Func<TState, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> compute,
        CancellationToken cancellationToken = default) => cache.GetOrComputeAsync(key, ttl, state, compute, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<CachedResult> RefreshAsync<TState>(
        CacheKey key,
        TimeSpan ttl,
        TimeSpan goodFor,
        TState state,
        Func<TState, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> compute,
        CancellationToken cancellationToken = default) => cache.RefreshAsync(key, ttl, goodFor, state, compute, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<CacheClearResult> ClearAllAsync(CancellationToken cancellationToken = default)
    {
        asked.Forget(kind: null);
        return cache.ClearAllAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<CacheClearResult> ClearKindAsync(string kind, CancellationToken cancellationToken = default)
    {
        asked.Forget(kind);
        return cache.ClearKindAsync(kind, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<CacheClearResult> RemoveAsync(IReadOnlyCollection<CacheKey> keys, CancellationToken cancellationToken = default)
    {
        asked.Forget(keys);
        return cache.RemoveAsync(keys, cancellationToken);
    }

    /// <inheritdoc/>
    public CacheStatistics GetStatistics() => cache.GetStatistics();

    /// <inheritdoc/>
    public ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default) => cache.GetStatisticsAsync(cancellationToken);
}
