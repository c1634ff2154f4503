using AstroEngine.Functions.Caching.Sharing;
using AstroEngine.Functions.Caching.Users;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace AstroEngine.Functions.Caching;

/// <summary>The Redis tier: looks up, stores behind the requests' backs, clears. Nothing here throws for Redis' sake.</summary>
internal sealed class RedisTier : IAsyncDisposable
{
    private readonly string _version;
    private readonly TimeProvider _time;
    private readonly RedisStatus _status;
    private readonly RedisConnection _connection;
    private readonly RedisPipeline _pipeline;
    private readonly RedisStoreQueue _queue;
    private readonly RedisSweep _sweep;
    private readonly RedisFacts _facts;
    private readonly RedisNotices _notices;
    private long _misses;
    private long _invalid;

    public RedisTier(RedisUrl url, RedisTierOptions options, string version, int keysPerUser, INoticeReceiver receiver, ILogger logger, TimeProvider time)
    {
        _version = version;
        _time = time;
        _status = new RedisStatus(url.ToString(), logger, time);
        _connection = new RedisConnection(url, options, _status, time);
        _pipeline = new RedisPipeline(_connection, _status, options, time);
        _queue = new RedisStoreQueue(_pipeline, options, version, time);
        _sweep = new RedisSweep(_pipeline);
        _facts = new RedisFacts(_pipeline, options, time);
        UserSets = new RedisUserSets(_pipeline, version, keysPerUser);
        _notices = new RedisNotices(() => _connection.Database, _pipeline, receiver, options, version, url.Database, time);
        _connection.Watcher = _notices;
    }

    /// <summary>The one way to Redis, for others who share its connection and its circuit.</summary>
    public RedisPipeline Pipeline => _pipeline;

    /// <summary>Which results users have touched.</summary>
    public RedisUserSets UserSets { get; }

    /// <summary>Is told what the tier does.</summary>
    public ICacheObserver Observer
    {
        get;
        set
        {
            field = value;
            _queue.Observer = value;
        }
    } = NoCacheObserver.Instance;

    public RedisState State => _status.State;

    /// <summary>Ends when no result waits to be written.</summary>
    public Task WhenStored => _queue.WhenIdle;

    /// <summary>Begins to connect; returns at once.</summary>
    public void Start() => _connection.Start();

    /// <summary>Looks a result up; null when it is not there, not usable, or Redis is away.</summary>
    public async ValueTask<StoredResult?> FindAsync(CacheKey key, CachedKind kind)
    {
        var text = key.ToText(_version);
        var began = Observer.Begin();
        var reply = await _pipeline.RunAsync(text, static (database, text) => database.StringGetAsync((RedisKey)text, CommandFlags.None)).ConfigureAwait(false);
        if (!reply.Answered)
        {
            return null;
        }

        Observer.Looked(CacheTier.Redis, began);

        if ((byte[]?)reply.Value is { } value)
        {
            if (!RedisValueCodec.TryDecode(text, value, out var stored))
            {
                Interlocked.Increment(ref _invalid);
            }
            else if (stored.ExpiresAt > _time.GetUtcNow().ToUnixTimeMilliseconds() && stored.StoredAt > kind.ClearedAt)
            {
                return stored;
            }
        }

        Interlocked.Increment(ref _misses);
        return null;
    }

    /// <summary>Has a result written soon, if Redis is there.</summary>
    public void Store(PendingStore store)
    {
        if (_connection.Database is not null)
        {
            _queue.Add(store);
        }
    }

    /// <summary>Removes the results of one kind of this version, or all of all versions. The generation has been advanced before.</summary>
    /// <param name="kind">The kind, or null for all.</param>
    /// <param name="clearedFromMemory">Keys that the memory tier has cleared: they count once.</param>
    /// <param name="cancellationToken">Stops between two batches.</param>
    public async ValueTask<CacheClearResult> ClearAsync(string? kind, List<CacheKey> clearedFromMemory, CancellationToken cancellationToken)
    {
        _queue.AwaitSends();
        var onlyInMemory = clearedFromMemory.Select(key => key.ToText(_version)).ToHashSet(StringComparer.Ordinal);
        var pattern = kind is null ? $"{CacheKey.Prefix}:*" : $"{CacheKey.Prefix}:{_version}:{kind}:*";
        cancellationToken.ThrowIfCancellationRequested();

        // Before, so that others stop serving it at once; after, since they may have read it from Redis meanwhile.
        if (!await _notices.TellClearedAsync(kind).ConfigureAwait(false))
        {
            return new CacheClearResult(onlyInMemory.Count, false);
        }

        var swept = await _sweep.RunAsync(pattern, onlyInMemory, cancellationToken).ConfigureAwait(false);
        var told = await _notices.TellClearedAsync(kind).ConfigureAwait(false);
        return new CacheClearResult(swept.ClearedKeys + onlyInMemory.Count, swept.Complete && told);
    }

    /// <summary>Removes single results; says how many of <paramref name="notInMemory"/> were there.</summary>
    public async ValueTask<CacheClearResult> RemoveAsync(List<CacheKey> inMemory, List<CacheKey> notInMemory, CancellationToken cancellationToken)
    {
        _queue.AwaitSends();
        var first = await _sweep.RemoveAsync(inMemory.Select(key => key.ToText(_version)), cancellationToken).ConfigureAwait(false);
        var second = await _sweep.RemoveAsync(notInMemory.Select(key => key.ToText(_version)), cancellationToken).ConfigureAwait(false);
        var told = await _notices.TellRemovedAsync(inMemory.Concat(notInMemory)).ConfigureAwait(false);
        return second with { Complete = first.Complete && second.Complete && told };
    }

    /// <summary>Asks Redis about itself, unless it was asked just now or is away. With no other traffic this is also what probes an open circuit.</summary>
    public ValueTask RefreshFactsAsync(CancellationToken cancellationToken) => _facts.RefreshAsync(cancellationToken);

    /// <summary>Memory of the Redis server in bytes; null while it is not available.</summary>
    public async ValueTask<long?> UsedMemoryAsync(CancellationToken cancellationToken)
    {
        await RefreshFactsAsync(cancellationToken).ConfigureAwait(false);
        return State == RedisState.Available ? _facts.UsedMemory : null;
    }

    public RedisTierStatistics Snapshot(long hits)
    {
        var state = State;
        var available = state == RedisState.Available;
        var (sent, received, gaps) = _notices.Counts;
        return new RedisTierStatistics(
            available,
            Name(state),
            available ? _facts.UsedMemory : null,
            available ? _facts.TotalKeys : null,
            hits,
            Volatile.Read(ref _misses),
            _pipeline.Errors,
            Volatile.Read(ref _invalid),
            _queue.Stores,
            _queue.Dropped,
            _pipeline.Circuit,
            _notices.IsListening,
            sent,
            received,
            gaps);
    }

    /// <summary>What is said of a tier that does not exist.</summary>
    public static RedisTierStatistics SnapshotOfNone(RedisState state) => new(false, Name(state), null, null, 0, 0, 0, 0, 0, 0, "none", false, 0, 0, 0);

    public async ValueTask DisposeAsync()
    {
        await _notices.DisposeAsync().ConfigureAwait(false);
        await _queue.DisposeAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private static string Name(RedisState state) => state switch
    {
        RedisState.None => "none",
        RedisState.Misconfigured => "misconfigured",
        RedisState.Connecting => "connecting",
        RedisState.Available => "available",
        _ => "unreachable",
    };
}
