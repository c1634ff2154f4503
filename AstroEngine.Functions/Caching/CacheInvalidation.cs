using AstroEngine.Functions.Caching.Sharing;

namespace AstroEngine.Functions.Caching;

/// <summary>Takes results out of both tiers so that nothing from before comes back.</summary>
/// <remarks>
/// Always in this order: first the generation, then the tiers. What is under way is refused from then on, what came before is
/// removed, and what Redis still holds from before the clear counts as a miss (<see cref="CachedKind.ClearedAt"/>).
/// </remarks>
internal sealed class CacheInvalidation(CachedKinds kinds, MemoryTier memory, TimeProvider time) : INoticeReceiver
{
    /// <summary>The Redis tier, when there is one.</summary>
    public RedisTier? Redis { get; set; }

    /// <summary>Is told what other instances have removed: a kind or, with neither, everything; or single keys.</summary>
    public Action<string?, IReadOnlyCollection<CacheKey>?>? OnForeign { get; set; }

    /// <summary>Clears one kind, or everything.</summary>
    public ValueTask<CacheClearResult> ClearAsync(string? kind, CancellationToken cancellationToken)
    {
        var cleared = ClearMemory(kind);
        return Redis is null ? ValueTask.FromResult(new CacheClearResult(cleared.Count, true)) : Redis.ClearAsync(kind, cleared, cancellationToken);
    }

    /// <inheritdoc/>
    public void Cleared(string? kind)
    {
        ClearMemory(kind);
        OnForeign?.Invoke(kind, null);
    }

    /// <inheritdoc/>
    public void Removed(IReadOnlyCollection<CacheKey> keys)
    {
        foreach (var key in keys)
        {
            RemoveFromMemory(key);
        }

        OnForeign?.Invoke(null, keys);
    }

    /// <inheritdoc/>
    public void HeardNothing()
    {
        kinds.MarkAllChanged();
        memory.Clear(null);
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

        if (Redis is null)
        {
            return new CacheClearResult(inMemory.Count, true);
        }

        var removed = new CacheClearResult(0, false);
        try
        {
            removed = await Redis.RemoveAsync(inMemory, notInMemory, cancellationToken).ConfigureAwait(false);
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

    private List<CacheKey> ClearMemory(string? kind)
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

        return memory.Clear(kind);
    }

    private bool RemoveFromMemory(CacheKey key)
    {
        // Coarse: whatever is being computed of this kind now is not stored. That costs a computation, never a stale answer.
        kinds.Get(key.Kind).MarkChanged();
        return memory.Remove(key);
    }
}
