using StackExchange.Redis;

namespace AstroEngine.Functions.Caching;

/// <summary>Settings of the Redis tier: configuration section <c>Cache:Redis</c>; the address itself is <c>REDIS_URL</c>.</summary>
public sealed class RedisTierOptions
{
    /// <summary><c>redis://[[user]:password@]host[:port][/db]</c> or <c>rediss://</c>; null or empty means no Redis. From <c>REDIS_URL</c>.</summary>
    public string? Url { get; set; }

    /// <summary>Milliseconds that one operation may take before it counts as failed, 1 to 60,000. Default 50.</summary>
    public int TimeoutMilliseconds { get; set; } = 50;

    /// <summary>
    /// Milliseconds that one step of a clear may take before the clear is given up as incomplete, 1 to 60,000. Default 2,000: longer than
    /// that of a request, for whoever clears waits for just this.
    /// </summary>
    public int SweepTimeoutMilliseconds { get; set; } = 2000;

    /// <summary>Milliseconds that one attempt to connect may take, in the background, 100 to 60,000. Default 2,000.</summary>
    public int ConnectTimeoutMilliseconds { get; set; } = 2000;

    /// <summary>Results larger than this many bytes are compressed, 0 to 1 GiB. Default 1,024.</summary>
    public int CompressAboveBytes { get; set; } = 1024;

    /// <summary>Results that may wait to be written; more are dropped and counted. 1 to 100,000. Default 512.</summary>
    public int PendingStores { get; set; } = 512;

    /// <summary>Bytes of results that may wait to be written, 1,024 to 1 GiB. Default 32 MiB.</summary>
    public long PendingBytes { get; set; } = 32L * 1024 * 1024;

    /// <summary>Seconds that waiting results have to be written when the service stops, 0 to 60. Default 2.</summary>
    public double DrainSeconds { get; set; } = 2;

    /// <summary>Seconds for which Redis' answer about its memory and keys is good, 0 to 3,600. Default 5.</summary>
    public double FactsSeconds { get; set; } = 5;

    /// <summary>Seconds between two signs of life on the channel of the instances, 0.05 to 60. Default 5.</summary>
    public double HeartbeatSeconds { get; set; } = 5;

    /// <summary>The circuit breaker.</summary>
    public RedisCircuitOptions Circuit { get; set; } = new();

    /// <summary>Last word on the client's options before it connects, set by code: for what only one version of the client knows.</summary>
    public Action<ConfigurationOptions>? ConfigureClient { get; set; }

    internal TimeSpan Timeout => TimeSpan.FromMilliseconds(TimeoutMilliseconds);

    internal TimeSpan SweepTimeout => TimeSpan.FromMilliseconds(SweepTimeoutMilliseconds);

    internal void Validate()
    {
        ResultCacheOptions.Require(TimeoutMilliseconds is >= 1 and <= 60_000, "Redis:TimeoutMilliseconds", "1 to 60000");
        ResultCacheOptions.Require(SweepTimeoutMilliseconds is >= 1 and <= 60_000, "Redis:SweepTimeoutMilliseconds", "1 to 60000");
        ResultCacheOptions.Require(ConnectTimeoutMilliseconds is >= 100 and <= 60_000, "Redis:ConnectTimeoutMilliseconds", "100 to 60000");
        ResultCacheOptions.Require(CompressAboveBytes is >= 0 and <= 1 << 30, "Redis:CompressAboveBytes", "0 to 1073741824");
        ResultCacheOptions.Require(PendingStores is >= 1 and <= 100_000, "Redis:PendingStores", "1 to 100000");
        ResultCacheOptions.Require(PendingBytes is >= 1024 and <= 1 << 30, "Redis:PendingBytes", "1024 to 1073741824");
        ResultCacheOptions.Require(DrainSeconds is >= 0 and <= 60, "Redis:DrainSeconds", "0 to 60");
        ResultCacheOptions.Require(FactsSeconds is >= 0 and <= 3600, "Redis:FactsSeconds", "0 to 3600");
        ResultCacheOptions.Require(HeartbeatSeconds is >= 0.05 and <= 60, "Redis:HeartbeatSeconds", "0.05 to 60");
        Circuit.Validate();
    }
}
