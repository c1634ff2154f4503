using System.Diagnostics;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Operations.Cache;

/// <summary>The cache as a user of the service meets it, with a real Redis.</summary>
public sealed class CacheFunctionsTests
{
    [Fact]
    public async Task Service_RestartedOnTheSameRedis_FindsWhatItStored()
    {
        using var redis = await RedisServer.StartAsync();
        await using (var first = await TestServices.StartAsync(redis))
        {
            Assert.Equal("astro; fwd=miss", (await first.PostAsync("/lahiri/natal", SampleBirth.Json)).Headers["Cache-Status"]);
            Assert.Equal("astro; hit; detail=memory", (await first.PostAsync("/lahiri/natal", SampleBirth.Json)).Headers["Cache-Status"]);
            await Eventually.IsTrueAsync(async () =>
                (await TestServices.StatsAsync(first)).GetProperty("redis").GetProperty("stores").GetInt64() > 0);
        }

        await using var second = await TestServices.StartAsync(redis);
        Assert.Equal("astro; hit; detail=redis", (await second.PostAsync("/lahiri/natal", SampleBirth.Json)).Headers["Cache-Status"]);
        Assert.Equal(1, (await TestServices.StatsAsync(second)).GetProperty("hits").GetInt32());
    }

    [Fact]
    public async Task Clear_AfterCharts_CountsThemAndForgetsThem()
    {
        using var redis = await RedisServer.StartAsync();
        await using var service = await TestServices.StartAsync(redis);
        await TestServices.RedisIsUsedAsync(service);
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
        Assert.Contains("must be one of ", refused.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redis_KilledWhileRequestsRun_FailsNoRequest()
    {
        using var redis = await RedisServer.StartAsync();
        await using var service = await RunningService.StartAsync(("REDIS_URL", redis.Url()));
        await TestServices.RedisIsUsedAsync(service);
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
        await TestServices.RedisIsUsedAsync(service);
    }

    [Fact]
    public async Task Redis_HangsWhileRequestsRun_FailsNoRequest()
    {
        using var redis = await RedisServer.StartAsync();
        await using var service = await RunningService.StartAsync(("REDIS_URL", redis.Url()));
        await TestServices.RedisIsUsedAsync(service);
        var answered = 0;
        var slowest = TimeSpan.Zero;
        var clients = Enumerable.Range(0, 16).Select(client => Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
            {
                var watch = Stopwatch.StartNew();
                var answer = await service.PostAsync("/raman/natal", SampleBirth.With($"\"birth_time\":\"{i % 24:00}:{client:00}\""));
                Assert.Equal(200, answer.Status);
                if (Interlocked.Increment(ref answered) == 200)
                {
                    redis.Freeze();
                }

                if (client == 0)
                {
                    slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
                }
            }
        })).ToList();
        await Task.WhenAll(clients);

        // 50 ms by the settings; the rest is for a machine that is busy with other things.
        Assert.InRange(slowest.TotalSeconds, 0, 5);
        redis.Thaw();
        await TestServices.RedisIsUsedAsync(service);
    }

    [Fact]
    public async Task Ask_FiveHundredAtOnce_AreComputedOnce()
    {
        await using var service = await RunningService.StartAsync();
        await service.PostAsync("/raman/natal", SampleBirth.Json);

        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => service.PostAsync("/lahiri/natal", SampleBirth.Json)));

        Assert.All(answers, answer => Assert.Equal((200, answers[0].Body), (answer.Status, answer.Body)));
        Assert.Single(answers, answer => answer.Headers["Cache-Status"] == "astro; fwd=miss");
        var natal = (await TestServices.StatsAsync(service)).GetProperty("by_kind").GetProperty("natal");
        Assert.Equal((2, 501), (natal.GetProperty("computations").GetInt32(), natal.GetProperty("hits").GetInt32() + natal.GetProperty("misses").GetInt32()));
    }
}
