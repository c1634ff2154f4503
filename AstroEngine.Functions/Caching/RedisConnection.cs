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

    /// <summary>The database, or null while there is no connection: then Redis is skipped at once.</summary>
    public IDatabase? Database => _connected is { } connected && connected.Multiplexer.IsConnected ? connected.Database : null;

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
            _status.SetConnected(false, "its URL names a user, and this build's Redis client can only log in with a password");
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
                _connected = new Connected(multiplexer, multiplexer.GetDatabase());
                _status.SetConnected(multiplexer.IsConnected, "no connection");

                // From here on the client reconnects by itself.
                return;
            }
            catch (Exception e)
            {
                // AbortOnConnectFail is off, so this is rare: a name that does not resolve, a TLS set-up that is refused.
                _status.SetConnected(false, e.GetType().Name);
            }

            await Task.Delay(retry, _time, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            retry = retry * 2 < LongestRetry ? retry * 2 : LongestRetry;
        }
    }

    // The client raises both for each of its connections (commands, subscriptions), so the state is asked, not inferred.
    private void OnConnectionFailed(object? sender, ConnectionFailedEventArgs e) => Report(e.FailureType.ToString());

    private void OnConnectionRestored(object? sender, ConnectionFailedEventArgs e) => Report(null);

    private void Report(string? reason) => _status.SetConnected(Database is not null, reason);

    private sealed record Connected(ConnectionMultiplexer Multiplexer, IDatabase Database);
}
