using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Operations;

/// <summary>The cache as a user of the service meets it, with a real Redis.</summary>
public sealed class CacheFunctionsTests
{
    [Fact]
    public async Task Service_RestartedOnTheSameRedis_FindsWhatItStored()
    {
        using var redis = await RedisServer.StartAsync();
        await using (var first = await PatientServiceAsync(redis))
        {
            await RedisIsUsed(first);
            Assert.Equal("astro; fwd=miss", (await first.PostAsync("/lahiri/natal", SampleBirth.Json)).Headers["Cache-Status"]);
            Assert.Equal("astro; hit; detail=memory", (await first.PostAsync("/lahiri/natal", SampleBirth.Json)).Headers["Cache-Status"]);
            await Eventually.IsTrueAsync(async () =>
                (await Stats(first)).GetProperty("redis").GetProperty("stores").GetInt64() > 0);
        }

        await using var second = await PatientServiceAsync(redis);
        await RedisIsUsed(second);
        Assert.Equal("astro; hit; detail=redis", (await second.PostAsync("/lahiri/natal", SampleBirth.Json)).Headers["Cache-Status"]);
        Assert.Equal(1, (await Stats(second)).GetProperty("hits").GetInt32());
    }

    [Fact]
    public async Task Clear_AfterCharts_CountsThemAndForgetsThem()
    {
        using var redis = await RedisServer.StartAsync();
        await using var service = await PatientServiceAsync(redis);
        await RedisIsUsed(service);
        await service.PostAsync("/lahiri/natal", SampleBirth.Json);
        await service.PostAsync("/raman/natal", SampleBirth.Json);

        using var clear = new HttpRequestMessage(HttpMethod.Delete, "/cache/clear/natal");
        var cleared = await service.SendAsync(clear);
        Assert.Equal(200, cleared.Status);
        Assert.Equal(2, cleared.Json.GetProperty("cleared_keys").GetInt32());
        Assert.True(cleared.Json.GetProperty("complete").GetBoolean());
        Assert.Equal("astro; fwd=miss", (await service.PostAsync("/lahiri/natal", SampleBirth.Json)).Headers["Cache-Status"]);

        using var all = new HttpRequestMessage(HttpMethod.Delete, "/cache/clear");
        Assert.Equal(1, (await service.SendAsync(all)).Json.GetProperty("cleared_keys").GetInt32());

        using var unknown = new HttpRequestMessage(HttpMethod.Delete, "/cache/clear/everything*");
        var refused = await service.SendAsync(unknown);
        Assert.Equal(400, refused.Status);
        Assert.Contains("must be one of ashtakavarga, ", refused.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redis_KilledWhileRequestsRun_FailsNoRequest()
    {
        using var redis = await RedisServer.StartAsync();
        await using var service = await RunningService.StartAsync(("REDIS_URL", redis.Url()));
        await RedisIsUsed(service);
        var killed = new TaskCompletionSource();
        var answered = 0;
        var clients = Enumerable.Range(0, 16).Select(client => Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
            {
                var birth = SampleBirth.With($"\"birth_time\":\"{i % 24:00}:{client:00}\"");
                var answer = await service.PostAsync("/lahiri/natal", birth);
                Assert.Equal(200, answer.Status);
                if (Interlocked.Increment(ref answered) == 200)
                {
                    redis.Kill();
                    killed.SetResult();
                }
            }
        })).ToList();
        await Task.WhenAll(clients);
        Assert.True(killed.Task.IsCompletedSuccessfully);
        Assert.Equal(200, (await service.GetAsync("/health")).Status);

        // It is used again once it is back.
        await redis.RestartAsync();
        await RedisIsUsed(service);
    }

    /// <summary>
    /// A service that waits for Redis even on a busy machine: by default a request gives it up after 50 ms, and then the answer is right,
    /// but not in Redis or not from it.
    /// </summary>
    private static Task<RunningService> PatientServiceAsync(RedisServer redis) => RunningService.StartAsync(
        ("REDIS_URL", redis.Url()), ("Cache__Redis__TimeoutMilliseconds", "10000"), ("Cache__Redis__SweepTimeoutMilliseconds", "10000"));

    private static async Task RedisIsUsed(RunningService service) => await Eventually.IsTrueAsync(async () =>
        (await Stats(service)).GetProperty("redis").GetProperty("available").GetBoolean());

    private static async Task<System.Text.Json.JsonElement> Stats(RunningService service) =>
        (await service.GetAsync("/cache/stats")).Json.GetProperty("cache_stats");
}
