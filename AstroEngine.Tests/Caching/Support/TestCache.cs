using System.Text;
using AstroEngine.Functions.Caching;

namespace AstroEngine.Tests.Caching.Support;

/// <summary>A cache with its log and a clock; with Redis it is handed out connected.</summary>
internal sealed class TestCache : IAsyncDisposable
{
    private TestCache(ResultCacheOptions options, TimeProvider time)
    {
        Cache = new ResultCache(options, Log, time);
    }

    public ResultCache Cache { get; }

    public LogRecorder<ResultCache> Log { get; } = new();

    /// <summary>A cache without Redis.</summary>
    public static TestCache InMemory(TimeProvider? time = null, Action<ResultCacheOptions>? configure = null)
    {
        var options = new ResultCacheOptions();
        configure?.Invoke(options);
        var cache = new TestCache(options, time ?? TimeProvider.System);
        cache.Cache.Start();
        return cache;
    }

    /// <summary>A cache with Redis, begun to connect. Its time limits are generous, so that a busy machine fails no test: tests about slowness set their own.</summary>
    public static TestCache WithRedis(string url, TimeProvider? time = null, Action<ResultCacheOptions>? configure = null)
    {
        var options = new ResultCacheOptions { Redis = { Url = url, TimeoutMilliseconds = 10_000, SweepTimeoutMilliseconds = 10_000, FactsSeconds = 0 } };
        configure?.Invoke(options);
        var cache = new TestCache(options, time ?? TimeProvider.System);
        cache.Cache.Start();
        return cache;
    }

    /// <summary>A cache connected to Redis.</summary>
    public static async Task<TestCache> ConnectedAsync(string url, TimeProvider? time = null, Action<ResultCacheOptions>? configure = null)
    {
        var cache = WithRedis(url, time, configure);
        await cache.IsAvailableAsync();
        return cache;
    }

    public static CacheKey Key(long number, string kind = "natal") => new CacheKeyHasher().Append(number).ToKey(kind);

    public static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string Text(CachedResult result) => Encoding.UTF8.GetString(result.Body.Span);

    public Task IsAvailableAsync() => Eventually.IsTrueAsync(() => Cache.RedisState == RedisState.Available);

    /// <summary>Asks for a key whose computation gives <paramref name="text"/>.</summary>
    public ValueTask<CachedResult> AskAsync(CacheKey key, string text = "{}", TimeSpan? ttl = null) =>
        Cache.GetOrComputeAsync(key, ttl ?? TimeSpan.FromHours(1), text, static (text, _) => ValueTask.FromResult(Bytes(text)));

    /// <summary>Asks, and waits until the result is in Redis.</summary>
    public async Task<CachedResult> AskAndStoreAsync(CacheKey key, string text = "{}", TimeSpan? ttl = null)
    {
        var result = await AskAsync(key, text, ttl);
        await Cache.WhenStored;
        return result;
    }

    public ValueTask DisposeAsync() => Cache.DisposeAsync();
}
