using AstroEngine.Functions.Caching.Sharing;
using StackExchange.Redis;

namespace AstroEngine.Functions.Caching;

/// <summary>The connection to Redis: made in the background, kept up by the client, tried again for ever.</summary>
internal sealed class RedisConnection : IAsyncDisposable
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(30);

    private readonly RedisUrl _url;
    private readonly RedisTierOptions _options;
    private readonly RedisStatus _status;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private volatile Connected? _connected;
    private Task? _connecting;

    public RedisConnection(RedisUrl url, RedisTierOptions options, RedisStatus status, TimeProvider time)
    {
        _url = url;
        _options = options;
        _status = status;
        _time = time;
    }

    /// <summary>The database, or null while it cannot be used: then Redis is skipped at once.</summary>
    /// <remarks>
    /// The database is asked, not the multiplexer: after a reconnection the client refuses commands for up to a second more,
    /// until its next heartbeat, and those refusals would look like failures of Redis.
    /// </remarks>
    public IDatabase? Database =>
        _connected is { } connected && connected.Database.IsConnected((RedisKey)CacheKey.Prefix, CommandFlags.None) ? connected.Database : null;

    /// <summary>Who is told what becomes of the connection; set before it is begun.</summary>
    public IConnectionWatcher? Watcher { get; set; }

    /// <summary>Begins to connect; returns at once. Later calls do nothing.</summary>
    public void Start()
    {
        lock (_lock)
        {
            // On the pool: the client resolves names and makes threads before its first await.
            _connecting ??= Task.Run(ConnectAsync);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task? connecting;
        lock (_lock)
        {
            _connecting ??= Task.CompletedTask;
            connecting = _connecting;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        await connecting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_connected is { } connected)
        {
            _connected = null;
            connected.Multiplexer.ConnectionFailed -= OnConnectionFailed;
            connected.Multiplexer.ConnectionRestored -= OnConnectionRestored;
            connected.Multiplexer.Dispose();
        }

        _stopping.Dispose();
    }

    private async Task ConnectAsync()
    {
        if (!_url.ClientKnowsUser())
        {
            _status.Watch(IsConnected, "its URL names a user, and this build's Redis client can only log in with a password");
            return;
        }

        var retry = FirstRetry;
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                var options = _url.ToClientOptions(_options.ConnectTimeoutMilliseconds);
                _options.ConfigureClient?.Invoke(options);
                var multiplexer = await ConnectionMultiplexer.ConnectAsync(options).ConfigureAwait(false);
                multiplexer.ConnectionFailed += OnConnectionFailed;
                multiplexer.ConnectionRestored += OnConnectionRestored;
                if (Watcher is not null)
                {
                    await Watcher.OnClientAsync(multiplexer).ConfigureAwait(false);
                }

                _connected = new Connected(multiplexer, multiplexer.GetDatabase());
                Watcher?.OnStanding();
                _status.Watch(IsConnected, "no connection");

                // From here on the client reconnects by itself.
                return;
            }
            catch (Exception e)
            {
                // AbortOnConnectFail is off, so this is rare: a name that does not resolve, a TLS set-up that is refused.
                _status.Watch(IsConnected, e.GetType().Name);
            }

            await Task.Delay(retry, _time, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            retry = retry * 2 < LongestRetry ? retry * 2 : LongestRetry;
        }
    }

    private bool IsConnected() => Database is not null;

    // The client raises both for each of its connections (commands, subscriptions), so the state is asked, not inferred.
    private void OnConnectionFailed(object? sender, ConnectionFailedEventArgs e)
    {
        if (e.ConnectionType == ConnectionType.Subscription)
        {
            Watcher?.OnLost();
        }

        _status.Look(e.FailureType.ToString());
    }

    private void OnConnectionRestored(object? sender, ConnectionFailedEventArgs e)
    {
        _status.Look(null);
        Watcher?.OnStanding();
    }

    private sealed record Connected(ConnectionMultiplexer Multiplexer, IDatabase Database);
}
