using StackExchange.Redis;

namespace AstroEngine.Functions.Caching.Sharing;

/// <summary>
/// The channel <c>astro:{version}:invalidate</c> between the instances of the service on one Redis: what one removes, the others let go
/// from memory.
/// </summary>
/// <remarks>
/// Redis keeps no message for who is not there, and a client may lose its subscription without learning of it. So every instance also
/// says that it is alive and listens for that: when it does not hear itself, others may have gone unheard, and once it hears itself
/// again it lets go of everything in memory. Until then, what it has in memory lives for its few minutes at most.
/// </remarks>
internal sealed class RedisNotices : IConnectionWatcher, IAsyncDisposable
{
    private readonly Func<IDatabase?> _database;
    private readonly RedisPipeline _pipeline;
    private readonly INoticeReceiver _receiver;
    private readonly TimeSpan _patience;
    private readonly TimeSpan _interval;
    private readonly string _version;
    private readonly int _number;
    private readonly string _channel;
    private readonly string _instance = Guid.NewGuid().ToString("N");
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();
    private bool _hasClient;
    private bool _isDeaf = true;
    private long _said;
    private long _mustHear;
    private long _lastHeard;
    private long _sent;
    private long _received;
    private long _gaps;

    /// <summary>Prepares the channel; nothing is heard before there is a client.</summary>
    /// <param name="database">The database while it can be used.</param>
    /// <param name="pipeline">The way to Redis of what must arrive.</param>
    /// <param name="receiver">Does what is heard.</param>
    /// <param name="options">The settings.</param>
    /// <param name="version">The version of the results.</param>
    /// <param name="number">The number of the database.</param>
    /// <param name="time">The clock.</param>
    public RedisNotices(
        Func<IDatabase?> database, RedisPipeline pipeline, INoticeReceiver receiver, RedisTierOptions options, string version, int number, TimeProvider time)
    {
        _database = database;
        _pipeline = pipeline;
        _receiver = receiver;
        _patience = TimeSpan.FromMilliseconds(options.ConnectTimeoutMilliseconds);
        _interval = TimeSpan.FromSeconds(options.HeartbeatSeconds);
        _version = version;
        _number = number;
        _channel = $"{CacheKey.Prefix}:{version}:invalidate";
        _time = time;
        _timer = time.CreateTimer(static state => ((RedisNotices)state!).Tick(), this, _interval, _interval);
    }

    /// <summary>Notices sent, heard from others, and the times that others may have gone unheard.</summary>
    public (long Sent, long Received, long Gaps) Counts => (Volatile.Read(ref _sent), Volatile.Read(ref _received), Volatile.Read(ref _gaps));

    /// <summary>Whether others are heard.</summary>
    public bool IsListening
    {
        get
        {
            lock (_lock)
            {
                return !_isDeaf;
            }
        }
    }

    /// <summary>Tells the others that one kind was cleared, or everything.</summary>
    /// <returns>Whether Redis has taken it.</returns>
    public ValueTask<bool> TellClearedAsync(string? kind) =>
        TellAsync(Of(kind is null ? NoticeType.All : NoticeType.Kind) with { Kind = kind });

    /// <summary>Tells the others that single results were removed.</summary>
    /// <returns>Whether Redis has taken it.</returns>
    public async ValueTask<bool> TellRemovedAsync(IEnumerable<CacheKey> keys)
    {
        foreach (var chunk in keys.Chunk(Notice.MostKeys))
        {
            if (!await TellAsync(Of(NoticeType.Keys) with { Keys = chunk }).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public async Task OnClientAsync(IConnectionMultiplexer client)
    {
        try
        {
            // All versions: who clears everything means all of them.
            var channels = new RedisChannel($"{CacheKey.Prefix}:*:invalidate", RedisChannel.PatternMode.Pattern);
            var subscribed = client.GetSubscriber().SubscribeAsync(channels, (_, message) => Hear(message), CommandFlags.None);
            _ = subscribed.ContinueWith(static late => _ = late.Exception, TaskScheduler.Default);
            await subscribed.WaitAsync(_patience, _time).ConfigureAwait(false);
            if (client.IsConnected)
            {
                lock (_lock)
                {
                    _isDeaf = false;
                    _lastHeard = _time.GetTimestamp();
                }

                // What was computed until now: others may have cleared it meanwhile.
                _receiver.HeardNothing();
            }
        }
        catch (Exception)
        {
            // The client subscribes once it is connected; until this instance hears itself it counts as deaf.
        }

        lock (_lock)
        {
            _hasClient = true;
        }
    }

    /// <inheritdoc/>
    public void OnLost() => TurnDeaf();

    /// <inheritdoc/>
    public void OnStanding() => SayAlive();

    /// <summary>Says nothing more. The subscription ends with the connection.</summary>
    public ValueTask DisposeAsync() => _timer.DisposeAsync();

    private Notice Of(NoticeType what) => new(_instance, _number, _version, what);

    private async ValueTask<bool> TellAsync(Notice notice)
    {
        var reply = await _pipeline.SweepAsync(
            (_channel, Text: notice.Render()),
            static (database, call) => database.ExecuteAsync("PUBLISH", call._channel, call.Text)).ConfigureAwait(false);
        if (reply.Answered)
        {
            Interlocked.Increment(ref _sent);
        }

        return reply.Answered;
    }

    private void Tick()
    {
        lock (_lock)
        {
            if (!_hasClient)
            {
                return;
            }
        }

        if (_time.GetElapsedTime(Volatile.Read(ref _lastHeard)) > (_interval * 2) + TimeSpan.FromSeconds(1))
        {
            TurnDeaf();
        }

        SayAlive();
    }

    private void TurnDeaf()
    {
        lock (_lock)
        {
            if (!_isDeaf)
            {
                _isDeaf = true;

                // What was said before may still arrive, and says nothing of the time after.
                _mustHear = _said + 1;
            }
        }
    }

    private void SayAlive()
    {
        long number;
        lock (_lock)
        {
            number = ++_said;
        }

        try
        {
            // Past the circuit: a sign of life that is lost is just what it is for.
            var sent = _database()?.ExecuteAsync("PUBLISH", new object[] { _channel, (Of(NoticeType.Alive) with { Number = number }).Render() }, CommandFlags.FireAndForget);
            _ = sent?.ContinueWith(static late => _ = late.Exception, TaskScheduler.Default);
        }
        catch (Exception e) when (e is RedisException or ObjectDisposedException)
        {
            // Not connected just now.
        }
    }

    private void Hear(RedisValue message)
    {
        if (Notice.Parse(message) is not { } notice || notice.Database != _number)
        {
            return;
        }

        if (notice.Instance == _instance)
        {
            if (notice.What == NoticeType.Alive)
            {
                HearMyself(notice.Number);
            }

            return;
        }

        if (notice.What == NoticeType.Alive || (notice.Version != _version && notice.What != NoticeType.All))
        {
            return;
        }

        Interlocked.Increment(ref _received);
        if (notice.What == NoticeType.Keys)
        {
            _receiver.Removed(notice.Keys!);
        }
        else
        {
            _receiver.Cleared(notice.Kind);
        }
    }

    private void HearMyself(long number)
    {
        Volatile.Write(ref _lastHeard, _time.GetTimestamp());
        lock (_lock)
        {
            if (!_isDeaf || number < _mustHear)
            {
                return;
            }

            _isDeaf = false;
        }

        Interlocked.Increment(ref _gaps);
        _receiver.HeardNothing();
    }
}
