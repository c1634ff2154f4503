using System.Runtime.InteropServices;
using AstroEngine.Functions.Caching.Users;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Caching;

/// <summary>The result cache: memory, then Redis, then one computation for all who ask at once.</summary>
internal sealed class ResultCache : IResultCache, IAsyncDisposable, IDisposable
{
    private static readonly Dictionary<string, (int Entries, long Bytes)> NothingInMemory = [];

    private readonly TimeProvider _time;
    private readonly CachedKinds _kinds = new();
    private readonly FlightBoard _flights = new();
    private readonly MemoryTier _memory;
    private readonly RedisTier? _redis;
    private readonly CacheInvalidation _invalidation;
    private readonly RedisState _stateWithoutRedis;
    private readonly ILogger _logger;
    private readonly CacheOperations? _operations;
    private readonly CancellationTokenSource _stopping = new();
    private int _started;
    private int _disposed;

    public ResultCache(ResultCacheOptions options, ILogger<ResultCache> logger, TimeProvider time, CacheOperations? operations = null)
    {
        _operations = operations;
        options.Validate();
        _time = time;
        _logger = logger;
        _memory = new MemoryTier(options.Memory, time);
        _invalidation = new CacheInvalidation(_kinds, _memory, time);
        try
        {
            _redis = string.IsNullOrWhiteSpace(options.Redis.Url)
                ? null
                : new RedisTier(RedisUrl.Parse(options.Redis.Url), options.Redis, options.Version, options.Users.KeysPerUser, _invalidation, logger, time);
        }
        catch (FormatException e)
        {
            // A cache is no reason to refuse service: said as an error here, and for as long as it lasts in the statistics.
            _stateWithoutRedis = RedisState.Misconfigured;
            logger.RedisMisconfigured(e.Message);
        }

        _invalidation.Redis = _redis;
    }

    /// <summary>Is told what the cache does.</summary>
    internal ICacheObserver Observer
    {
        get;
        set
        {
            field = value;
            _redis?.Observer = value;
        }
    } = NoCacheObserver.Instance;

    /// <summary>Is told what other instances have removed: a kind or, with neither, everything; or single keys.</summary>
    internal Action<string?, IReadOnlyCollection<CacheKey>?>? OnForeign
    {
        set => _invalidation.OnForeign = value;
    }

    /// <summary>Ends when no result waits to be written to Redis.</summary>
    internal Task WhenStored => _redis?.WhenStored ?? Task.CompletedTask;

    /// <summary>The way to Redis for others who share its connection and its circuit; null when there is none.</summary>
    internal RedisPipeline? Redis => _redis?.Pipeline;

    /// <summary>Which results users have touched, in Redis; null without Redis.</summary>
    internal RedisUserSets? UserSets => _redis?.UserSets;

    internal RedisState RedisState => _redis?.State ?? _stateWithoutRedis;

    /// <summary>Holds less in memory, or again as much as the settings say; see <see cref="MemoryTier.Limit"/>. Redis keeps what it has.</summary>
    internal void LimitMemory(double share) => _memory.Limit(share);

    /// <summary>Lets go of what is held in memory. Redis keeps what it has, and neither other instances nor statistics take it for a removal.</summary>
    /// <returns>How many results there were.</returns>
    internal int EmptyMemory() => _memory.Clear(null).Count;

    /// <summary>Begins to connect to Redis in the background; returns at once.</summary>
    public void Start()
    {
        if (Interlocked.Exchange(ref _started, 1) != 0)
        {
            return;
        }

        _redis?.Start();
        if (_stateWithoutRedis == RedisState.None && _redis is null)
        {
            _logger.RedisNotConfigured();
        }
    }

    /// <inheritdoc/>
    public ValueTask<CachedResult> GetOrComputeAsync<TState>(
        CacheKey key,
        TimeSpan ttl,
        TState state,
        Func<TState, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> compute,
        CancellationToken cancellationToken = default)
    {
        ThrowIfNotUsable(key, ttl, compute);
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<CachedResult>(cancellationToken);
        }

        var began = Observer.Begin();
        var isHit = _memory.TryGet(key, out var entry, out var age);
        Observer.Looked(CacheTier.Memory, began);
        if (isHit)
        {
            entry!.Kind.CountMemoryHit();
            _operations?.Log("get", key, "memory");
            return ValueTask.FromResult(new CachedResult(entry.Content, CacheOutcome.MemoryHit, entry.StoredAt, age));
        }

        return FlyOrJoinAsync(key, Cut(ttl), state, compute, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<CachedResult> RefreshAsync<TState>(
        CacheKey key,
        TimeSpan ttl,
        TimeSpan goodFor,
        TState state,
        Func<TState, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> compute,
        CancellationToken cancellationToken = default)
    {
        ThrowIfNotUsable(key, ttl, compute);
        cancellationToken.ThrowIfCancellationRequested();
        ttl = Cut(ttl);
        var oldest = ttl - goodFor;
        if (_memory.TryGet(key, out var entry, out var age) && age <= oldest)
        {
            return new CachedResult(entry.Content, CacheOutcome.MemoryHit, entry.StoredAt, age);
        }

        var kind = _kinds.Get(key.Kind);
        var flight = _flights.Join(key, kind, out var mine);
        if (mine)
        {
            _ = FlyAsync(flight, key, kind, ttl, oldest, state, compute);
        }

        return await flight.Landed.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<CacheClearResult> ClearAllAsync(CancellationToken cancellationToken = default)
    {
        _operations?.LogClear(null);
        return ObservedAsync(CacheRemoval.Clear, Observer.Begin(), _invalidation.ClearAsync(null, cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask<CacheClearResult> ClearKindAsync(string kind, CancellationToken cancellationToken = default)
    {
        CacheKey.ThrowIfNotKind(kind);
        _operations?.LogClear(kind);
        return ObservedAsync(CacheRemoval.Clear, Observer.Begin(), _invalidation.ClearAsync(kind, cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask<CacheClearResult> RemoveAsync(IReadOnlyCollection<CacheKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            _operations?.Log("remove", key, "removed");
        }

        return ObservedAsync(CacheRemoval.Invalidate, Observer.Begin(), _invalidation.RemoveAsync(keys, cancellationToken));
    }

    /// <summary>The look-ups of each kind; what is held in memory is not counted.</summary>
    internal IReadOnlyDictionary<string, KindStatistics> Counts() => _kinds.Snapshot(NothingInMemory);

    /// <inheritdoc/>
    public CacheStatistics GetStatistics()
    {
        var inMemory = new Dictionary<string, (int Entries, long Bytes)>(StringComparer.Ordinal);
        var (entries, bytes, evictions) = _memory.Measure(inMemory);
        return CacheStatistics.Of(
            _kinds.Snapshot(inMemory),
            memoryHits => new MemoryTierStatistics(entries, bytes, memoryHits, evictions),
            redisHits => _redis?.Snapshot(redisHits) ?? RedisTier.SnapshotOfNone(_stateWithoutRedis));
    }

    /// <summary>Memory of the Redis server in bytes, as it says itself and is asked every few seconds at most; null while it is not there.</summary>
    internal ValueTask<long?> RedisMemoryAsync(CancellationToken cancellationToken) =>
        _redis?.UsedMemoryAsync(cancellationToken) ?? ValueTask.FromResult<long?>(null);

    /// <inheritdoc/>
    public async ValueTask<CacheStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default)
    {
        if (_redis is not null)
        {
            await _redis.RefreshFactsAsync(cancellationToken).ConfigureAwait(false);
        }

        return GetStatistics();
    }

    /// <summary>Cancels what is being computed, lets waiting results be written for as long as the settings allow, closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        if (_redis is not null)
        {
            _invalidation.OnForeign = null;
            await _redis.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>For containers that dispose synchronously; hosts use <see cref="DisposeAsync"/>.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async ValueTask<CachedResult> FlyOrJoinAsync<TState>(
        CacheKey key,
        TimeSpan ttl,
        TState state,
        Func<TState, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> compute,
        CancellationToken cancellationToken)
    {
        var kind = _kinds.Get(key.Kind);
        var flight = _flights.Join(key, kind, out var mine);
        if (mine)
        {
            _ = FlyAsync(flight, key, kind, ttl, TimeSpan.MaxValue, state, compute);
        }

        CachedResult result;
        try
        {
            result = await flight.Landed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            CountMiss(kind, mine);
            throw;
        }

        switch (result.Outcome)
        {
            case CacheOutcome.MemoryHit:
                kind.CountMemoryHit();
                _operations?.Log("get", key, "memory");
                return result;
            case CacheOutcome.RedisHit:
                kind.CountRedisHit();
                _operations?.Log("get", key, "redis");
                return result;
            default:
                CountMiss(kind, mine);
                _operations?.Log("get", key, mine ? "miss" : "collapsed");
                return mine ? result : result with { Outcome = CacheOutcome.Collapsed };
        }
    }

    private async ValueTask<CacheClearResult> ObservedAsync(CacheRemoval operation, long began, ValueTask<CacheClearResult> removal)
    {
        var isComplete = false;
        try
        {
            var result = await removal.ConfigureAwait(false);
            isComplete = result.Complete;
            return result;
        }
        finally
        {
            Observer.Removed(operation, isComplete, began);
        }
    }

    private static TimeSpan Cut(TimeSpan ttl) => ttl < IResultCache.MaximumTtl ? ttl : IResultCache.MaximumTtl;

    private static void ThrowIfNotUsable(CacheKey key, TimeSpan ttl, Delegate compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        ArgumentOutOfRangeException.ThrowIfLessThan(ttl, TimeSpan.Zero);
        if (key.Kind is null)
        {
            throw new ArgumentException("The key is the default value.", nameof(key));
        }
    }

    private static void CountMiss(CachedKind kind, bool mine)
    {
        if (mine)
        {
            kind.CountMiss();
        }
        else
        {
            kind.CountCoalesced();
        }
    }

    /// <summary>Looks in Redis, computes, stores and lands the flight. Never throws. What is older than <paramref name="oldest"/> is computed anew.</summary>
    private async Task FlyAsync<TState>(
        Flight flight,
        CacheKey key,
        CachedKind kind,
        TimeSpan ttl,
        TimeSpan oldest,
        TState state,
        Func<TState, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> compute)
    {
        try
        {
            var found = await FindAsync(flight, key, kind).ConfigureAwait(false);
            var result = found?.Age <= oldest
                ? found.Value
                : await ComputeAsync(flight, key, kind, ttl, state, compute).ConfigureAwait(false);

            // In this order: who comes later finds either the flight or the entry in memory, and does not compute again.
            _flights.Remove(key, flight);
            flight.Land(result);
        }
        catch (Exception e)
        {
            _flights.Remove(key, flight);
            flight.Crash(e);
        }
    }

    private async ValueTask<CachedResult?> FindAsync(Flight flight, CacheKey key, CachedKind kind)
    {
        // Again: another flight may have landed between this caller's look into memory and its take-off.
        if (_memory.TryGet(key, out var entry, out var memoryAge))
        {
            return new CachedResult(entry.Content, CacheOutcome.MemoryHit, entry.StoredAt, memoryAge);
        }

        if (_redis is null || await _redis.FindAsync(key, kind).ConfigureAwait(false) is not { } stored)
        {
            return null;
        }

        var now = _time.GetUtcNow();
        var storedAt = DateTimeOffset.FromUnixTimeMilliseconds(stored.StoredAt);
        var remaining = DateTimeOffset.FromUnixTimeMilliseconds(stored.ExpiresAt) - now;

        // Another machine's clock may be ahead of this one.
        var age = storedAt < now ? now - storedAt : TimeSpan.Zero;
        var content = new ResultContent(stored.Body);
        _memory.Store(key, kind, flight.Generation, content, storedAt, age, remaining);
        return new CachedResult(content, CacheOutcome.RedisHit, storedAt, age);
    }

    private async ValueTask<CachedResult> ComputeAsync<TState>(
        Flight flight,
        CacheKey key,
        CachedKind kind,
        TimeSpan ttl,
        TState state,
        Func<TState, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> compute)
    {
        kind.CountComputation();
        ReadOnlyMemory<byte> body;
        try
        {
            body = Own(await compute(state, _stopping.Token).ConfigureAwait(false));
        }
        catch
        {
            kind.CountFailure();
            throw;
        }

        var content = new ResultContent(body);
        var storedAt = _time.GetUtcNow();
        if (ttl > TimeSpan.Zero)
        {
            var began = Observer.Begin();
            Observer.Stored(CacheTier.Memory, _memory.Store(key, kind, flight.Generation, content, storedAt, TimeSpan.Zero, ttl), began);
            _operations?.Log("set", key, "stored");
            var stored = new StoredResult(body, storedAt.ToUnixTimeMilliseconds(), (storedAt + ttl).ToUnixTimeMilliseconds());
            _redis?.Store(new PendingStore(key, kind, flight.Generation, stored));
        }

        return new CachedResult(content, CacheOutcome.Computed, storedAt, TimeSpan.Zero);
    }

    /// <summary>The bytes themselves when they fill their array; else a copy, so that no larger buffer is kept alive uncounted.</summary>
    private static ReadOnlyMemory<byte> Own(ReadOnlyMemory<byte> body) =>
        MemoryMarshal.TryGetArray(body, out var segment) && segment.Array!.Length == segment.Count ? body : body.ToArray();
}
