using System.Text.Json;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Operations.Cache;

/// <summary>Services on a Redis.</summary>
internal static class TestServices
{
    /// <summary>
    /// Starts a service that waits for Redis even on a busy machine (by default a request gives it up after 50 ms, and then the answer is
    /// right, but not in Redis or not from it), connected to it.
    /// </summary>
    public static async Task<RunningService> StartAsync(RedisServer redis, params (string Name, string Value)[] settings)
    {
        var service = await RunningService.StartAsync(
            [("REDIS_URL", redis.Url()), ("Cache__Redis__TimeoutMilliseconds", "10000"), ("Cache__Redis__SweepTimeoutMilliseconds", "10000"), .. settings]);
        await RedisIsUsedAsync(service);
        return service;
    }

    /// <summary>Waits until the service is connected to Redis.</summary>
    public static Task RedisIsUsedAsync(RunningService service) => Eventually.IsTrueAsync(async () =>
        (await StatsAsync(service)).GetProperty("redis").GetProperty("available").GetBoolean());

    /// <summary>What the service says of its cache.</summary>
    public static async Task<JsonElement> StatsAsync(RunningService service) =>
        (await service.GetAsync("/cache/stats")).Json.GetProperty("cache_stats");
}
