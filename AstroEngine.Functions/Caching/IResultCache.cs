namespace AstroEngine.Functions.Caching;

/// <summary>Results of calculations as bytes, in memory and in Redis; concurrent identical requests compute once. Thread-safe.</summary>
public interface IResultCache
{
    /// <summary>The longest that a result is kept; a longer time to live is cut to it.</summary>
    static readonly TimeSpan MaximumTtl = TimeSpan.FromDays(365);

    /// <summary>Finds a result in memory or Redis, or waits for a concurrent twin that computes it, or computes and stores it.</summary>
    /// <remarks>
    /// The computation belongs to all who wait for it: it goes on when the caller that started it cancels, so neither
    /// <paramref name="state"/> nor <paramref name="compute"/> may hold anything of one request (its HttpContext, its cancellation token).
    /// It must not ask the cache for its own key: it would wait for itself. Its synchronous part may run on the caller's thread.
    /// Trouble with Redis never surfaces here.
    /// </remarks>
    /// <typeparam name="TState">Type of <paramref name="state"/>.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="ttl">How long the result stays good; zero shares it between concurrent callers and keeps it nowhere; at most <see cref="MaximumTtl"/>.</param>
    /// <param name="state">Handed to <paramref name="compute"/>, so that it can be a static delegate and a hit allocates nothing.</param>
    /// <param name="compute">
    /// Computes the result as UTF-8 JSON. Its token is cancelled only when the service stops. The bytes must not change after it has returned them.
    /// What it throws reaches every waiting caller and is never cached.
    /// </param>
    /// <param name="cancellationToken">Ends this caller's waiting, and nobody else's.</param>
    /// <returns>The result; completed synchronously on a memory hit.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ttl"/> is negative.</exception>
    ValueTask<CachedResult> GetOrComputeAsync<TState>(
        CacheKey key,
        TimeSpan ttl,
        TState state,
        Func<TState, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> compute,
        CancellationToken cancellationToken = default);

    /// <summary>Sees to it that a result stays good for a while: computes it anew when it is missing or its time is nearly over.</summary>
    /// <remarks>
    /// No look-up of a caller, and not counted as one. What is kept is handed out until the new result is there. The rules for
    /// <paramref name="state"/> and <paramref name="compute"/> are those of <see cref="GetOrComputeAsync"/>.
    /// </remarks>
    /// <typeparam name="TState">Type of <paramref name="state"/>.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="ttl">How long the result stays good once it is computed.</param>
    /// <param name="goodFor">How long it must still stay good to be left as it is.</param>
    /// <param name="state">Handed to <paramref name="compute"/>.</param>
    /// <param name="compute">Computes the result as UTF-8 JSON.</param>
    /// <param name="cancellationToken">Ends this caller's waiting, and nobody else's.</param>
    /// <returns>The result; its outcome tells whether it was computed.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ttl"/> is negative.</exception>
    ValueTask<CachedResult> RefreshAsync<TState>(
        CacheKey key,
        TimeSpan ttl,
        TimeSpan goodFor,
        TState state,
        Func<TState, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> compute,
        CancellationToken cancellationToken = default);

    /// <summary>Removes every result of this service, of all versions, from memory and Redis; keys of others stay.</summary>
    /// <remarks>A computation under way keeps its callers, but its result is not stored; who asks after the clear computes anew.</remarks>
    /// <param name="cancellationToken">Stops the sweep of Redis between two batches; the memory tier is cleared by then.</param>
    /// <returns>What was removed.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<CacheClearResult> ClearAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Removes the results of one kind, of this version; otherwise as <see cref="ClearAllAsync"/>.</summary>
    /// <param name="kind">The kind; see <see cref="CacheKey.IsKind"/>.</param>
    /// <param name="cancellationToken">Stops the sweep of Redis between two batches.</param>
    /// <returns>What was removed.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is not a valid kind.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<CacheClearResult> ClearKindAsync(string kind, CancellationToken cancellationToken = default);

    /// <summary>Removes single results, e.g. those that one user touched; otherwise as <see cref="ClearKindAsync"/>.</summary>
    /// <param name="keys">The keys; those that are not cached do no harm.</param>
    /// <param name="cancellationToken">Stops the removal between two batches.</param>
    /// <returns>What was removed.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<CacheClearResult> RemoveAsync(IReadOnlyCollection<CacheKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Counters as they are now, with what Redis last said about itself; asks nobody, for metrics.</summary>
    CacheStatistics GetStatistics();

    /// <summary>Counters as they are now; asks Redis about itself first, unless it was asked a few seconds ago or is unavailable.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default);
}
