using System.Threading.Channels;
using StackExchange.Redis;

namespace AstroEngine.Functions.Caching;

/// <summary>Writes results to Redis behind the requests' backs: bounded, what does not fit is dropped and counted.</summary>
internal sealed class RedisStoreQueue : IAsyncDisposable
{
    // A write is one round trip; a few at a time keep up with a remote Redis, and compression on a core of its own.
    private const int Writers = 4;

    private readonly RedisPipeline _pipeline;
    private readonly RedisTierOptions _options;
    private readonly string _version;
    private readonly TimeProvider _time;
    private readonly Channel<PendingStore> _channel;
    private readonly Task[] _writers;
    private readonly Lock _pendingLock = new();
    private readonly Lock _sendLock = new();
    private TaskCompletionSource _idle = CompletedSource();
    private int _pending;
    private long _pendingBytes;
    private long _stores;
    private long _dropped;

    public RedisStoreQueue(RedisPipeline pipeline, RedisTierOptions options, string version, TimeProvider time)
    {
        _pipeline = pipeline;
        _options = options;
        _version = version;
        _time = time;
        _channel = Channel.CreateUnbounded<PendingStore>();
        _writers = new Task[Writers];
        for (var i = 0; i < Writers; i++)
        {
            _writers[i] = Task.Run(WriteAsync);
        }
    }

    /// <summary>Is told what becomes of each result.</summary>
    public ICacheObserver Observer { get; set; } = NoCacheObserver.Instance;

    public long Stores => Volatile.Read(ref _stores);

    public long Dropped => Volatile.Read(ref _dropped);

    /// <summary>Ends when nothing waits to be written.</summary>
    public Task WhenIdle
    {
        get
        {
            lock (_pendingLock)
            {
                return _idle.Task;
            }
        }
    }

    /// <summary>Takes a result to be written soon; drops it when too many wait.</summary>
    public void Add(PendingStore store)
    {
        var bytes = store.Result.Body.Length;
        if (!TryReserve(bytes))
        {
            Interlocked.Increment(ref _dropped);
        }
        else if (!_channel.Writer.TryWrite(store))
        {
            // The queue is closed: the service is stopping.
            Release(bytes);
            Interlocked.Increment(ref _dropped);
        }
    }

    /// <summary>
    /// After a generation has advanced: returns when every write of an older one has been sent. Redis executes the
    /// commands of a connection in order, so a sweep begun afterwards sees what they wrote.
    /// </summary>
    public void AwaitSends()
    {
        _sendLock.Enter();
        _sendLock.Exit();
    }

    /// <summary>Takes nothing more, and gives what waits the time of the settings.</summary>
    public async ValueTask DisposeAsync()
    {
        _channel.Writer.TryComplete();
        try
        {
            await Task.WhenAll(_writers).WaitAsync(TimeSpan.FromSeconds(_options.DrainSeconds), _time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Results that were not written are computed again another day; make the writers stop at the next item.
            while (_channel.Reader.TryRead(out var store))
            {
                Release(store.Result.Body.Length);
                Interlocked.Increment(ref _dropped);
            }
        }
    }

    private static TaskCompletionSource CompletedSource()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }

    private async Task WriteAsync()
    {
        await foreach (var store in _channel.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                await WriteAsync(store).ConfigureAwait(false);
            }
            catch (Exception)
            {
                // Nothing is known that gets here (Redis' own failures do not); but a writer that ended would end the writing for good.
                Interlocked.Increment(ref _dropped);
            }
            finally
            {
                Release(store.Result.Body.Length);
            }
        }
    }

    private async Task WriteAsync(PendingStore store)
    {
        var remaining = store.Result.ExpiresAt - _time.GetUtcNow().ToUnixTimeMilliseconds();
        if (remaining <= 0 || store.Kind.Generation != store.Generation)
        {
            return;
        }

        var key = store.Key.ToText(_version);
        var value = RedisValueCodec.Encode(key, store.Result.Body.Span, store.Result.StoredAt, store.Result.ExpiresAt, _options.CompressAboveBytes);
        var began = Observer.Begin();
        var call = (Queue: this, Store: store, Key: key, Value: value, Ttl: TimeSpan.FromMilliseconds(remaining));
        var reply = await _pipeline.RunAsync(call, static (database, call) => call.Queue.Send(database, call.Store, call.Key, call.Value, call.Ttl)).ConfigureAwait(false);
        var isStored = reply is { Answered: true, Value: true };
        Observer.Stored(CacheTier.Redis, isStored, began);
        if (isStored)
        {
            Interlocked.Increment(ref _stores);
        }
    }

    private Task<bool> Send(IDatabase database, PendingStore store, string key, byte[] value, TimeSpan ttl)
    {
        // Under the lock, so that AwaitSends can wait for it: either the clear's generation is seen here, or the command is sent before the sweep.
        lock (_sendLock)
        {
            return store.Kind.Generation == store.Generation
                ? database.StringSetAsync((RedisKey)key, (RedisValue)value, (TimeSpan?)ttl, When.Always, CommandFlags.None)
                : Task.FromResult(false);
        }
    }

    private bool TryReserve(int bytes)
    {
        lock (_pendingLock)
        {
            if (_pending >= _options.PendingStores || _pendingBytes + bytes > _options.PendingBytes)
            {
                return false;
            }

            if (_pending++ == 0)
            {
                _idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            _pendingBytes += bytes;
            return true;
        }
    }

    private void Release(int bytes)
    {
        lock (_pendingLock)
        {
            _pendingBytes -= bytes;
            if (--_pending == 0)
            {
                _idle.SetResult();
            }
        }
    }
}
