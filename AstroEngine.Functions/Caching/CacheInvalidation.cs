namespace AstroEngine.Functions.Caching;

/// <summary>Takes results out of both tiers so that nothing from before comes back.</summary>
/// <remarks>
/// Always in this order: first the generation, then the tiers. What is under way is refused from then on, what came before is
/// removed, and what Redis still holds from before the clear counts as a miss (<see cref="CachedKind.ClearedAt"/>).
/// </remarks>
internal sealed class CacheInvalidation(CachedKinds kinds, MemoryTier memory, RedisTier? redis, TimeProvider time)
{
    /// <summary>Clears one kind, or everything.</summary>
    public ValueTask<CacheClearResult> ClearAsync(string? kind, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        if (kind is null)
        {
            kinds.MarkAllCleared(now);
        }
        else
        {
            kinds.Get(kind).MarkCleared(now);
        }

        var cleared = memory.Clear(kind);
        return redis is null ? ValueTask.FromResult(new CacheClearResult(cleared.Count, true)) : redis.ClearAsync(kind, cleared, cancellationToken);
    }

    /// <summary>Removes single results.</summary>
    public async ValueTask<CacheClearResult> RemoveAsync(IReadOnlyCollection<CacheKey> keys, CancellationToken cancellationToken)
    {
        var distinct = keys.Where(key => key.Kind is not null).Distinct().ToList();
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        List<CacheKey> inMemory = [];
        List<CacheKey> notInMemory = [];
        foreach (var key in distinct)
        {
            (RemoveFromMemory(key) ? inMemory : notInMemory).Add(key);
        }

        if (redis is null)
        {
            return new CacheClearResult(inMemory.Count, true);
        }

        var removed = new CacheClearResult(0, false);
        try
        {
            removed = await redis.RemoveAsync(inMemory, notInMemory, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (var key in distinct)
            {
                // Once more: a request may have read the result from Redis just before it was removed there.
                RemoveFromMemory(key);
                if (!removed.Complete)
                {
                    kinds.Get(key.Kind).MarkCleared(now);
                }
            }
        }

        return removed with { ClearedKeys = removed.ClearedKeys + inMemory.Count };
    }

    private bool RemoveFromMemory(CacheKey key)
    {
        // Coarse: whatever is being computed of this kind now is not stored. That costs a computation, never a stale answer.
        kinds.Get(key.Kind).MarkChanged();
        return memory.Remove(key);
    }
}
