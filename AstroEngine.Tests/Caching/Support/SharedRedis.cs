using StackExchange.Redis;

namespace AstroEngine.Tests.Caching.Support;

/// <summary>One redis-server for all tests that do it no harm; each takes a database of its own.</summary>
public sealed class SharedRedis : IAsyncLifetime
{
    private const int Databases = 128;
    private RedisServer? _server;
    private ConnectionMultiplexer? _client;
    private int _next = -1;

    public async Task InitializeAsync()
    {
        _server = await RedisServer.StartAsync("--databases", $"{Databases}");
        _client = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{_server.Port}");
    }

    public Task DisposeAsync()
    {
        _client?.Dispose();
        _server?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Host and port.</summary>
    internal string Address => $"127.0.0.1:{_server!.Port}";

    /// <summary>The URL of an unused database, and a client of the test's own for it.</summary>
    internal (string Url, IDatabase Database) Take()
    {
        var number = Interlocked.Increment(ref _next);
        Assert.True(number < Databases);
        return (_server!.Url(number), _client!.GetDatabase(number));
    }
}

[CollectionDefinition(Name)]
public sealed class SharedRedisGroup : ICollectionFixture<SharedRedis>
{
    public const string Name = "Shared Redis";
}
