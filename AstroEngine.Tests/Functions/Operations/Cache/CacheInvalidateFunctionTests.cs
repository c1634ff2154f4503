using System.Diagnostics;
using System.Text.Json;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Operations.Cache;

/// <summary>Events of users over HTTP, with two services on one Redis and a folder of data each.</summary>
public sealed class CacheInvalidateFunctionTests
{
    private const string User = "alice@example.org";

    [Fact]
    public async Task Invalidate_AtAnotherService_RemovesWhatTheUserTouched()
    {
        using var redis = await RedisServer.StartAsync();
        await using var one = await TestServices.StartAsync(redis);
        await using var two = await TestServices.StartAsync(redis);
        await AskAsync(one, "/lahiri/natal", User);
        await AskAsync(one, "/raman/natal", User);
        await AskAsync(one, "/tropical/natal", "bob");
        using (var batch = Post("/batch/calculate", $$"""{"requests":[{"type":"divisional/9","zodiac":"lahiri","data":{{SampleBirth.Json}}}]}""", User))
        {
            Assert.Equal(1, (await one.SendAsync(batch)).Json.GetProperty("successful").GetInt32());
        }

        await Eventually.IsTrueAsync(async () => (await TestServices.StatsAsync(one)).GetProperty("redis").GetProperty("stores").GetInt64() == 4);
        Assert.Equal("astro; hit; detail=redis", await AskAsync(two, "/lahiri/natal", null));

        // The preference first: the divisional chart stays.
        var preferred = await InvalidateAsync(two, "preference_update", User);
        Assert.Equal((2, true), (preferred.GetProperty("cleared_keys").GetInt32(), preferred.GetProperty("complete").GetBoolean()));
        Assert.True(preferred.TryGetProperty("timestamp", out _));
        Assert.Equal(1, (await InvalidateAsync(two, "birth_data_update", User)).GetProperty("cleared_keys").GetInt32());
        Assert.Equal(0, (await InvalidateAsync(two, "birth_data_update", User)).GetProperty("cleared_keys").GetInt32());

        await Eventually.IsTrueAsync(async () => (await TestServices.StatsAsync(one)).GetProperty("memory").GetProperty("entries").GetInt32() == 1);
        Assert.Equal("astro; fwd=miss", await AskAsync(one, "/lahiri/natal", null));
        Assert.Equal("astro; hit; detail=memory", await AskAsync(one, "/tropical/natal", null));
        Assert.DoesNotContain(User, one.Log + two.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalidate_WithoutRedis_RemovesWhatTheUserTouched()
    {
        await using var service = await RunningService.StartAsync();
        await AskAsync(service, "/lahiri/natal", User);

        Assert.Equal(0, (await InvalidateAsync(service, "birth_data_update", "bob")).GetProperty("cleared_keys").GetInt32());
        Assert.Equal("astro; hit; detail=memory", await AskAsync(service, "/lahiri/natal", User));
        Assert.Equal(1, (await InvalidateAsync(service, "birth_data_update", User)).GetProperty("cleared_keys").GetInt32());
        Assert.Equal("astro; fwd=miss", await AskAsync(service, "/lahiri/natal", User));
        Assert.Equal(1, (await InvalidateAsync(service, "session_end", User)).GetProperty("cleared_keys").GetInt32());
        Assert.Equal("astro; hit; detail=memory", await AskAsync(service, "/lahiri/natal", null));
    }

    [Fact]
    public async Task Clear_AtOneService_EmptiesTheMemoryOfTheOtherWithinASecond()
    {
        using var redis = await RedisServer.StartAsync();
        await using var one = await TestServices.StartAsync(redis);
        await using var two = await TestServices.StartAsync(redis);
        await AskAsync(one, "/lahiri/natal", null);
        await Eventually.IsTrueAsync(async () => (await TestServices.StatsAsync(one)).GetProperty("redis").GetProperty("stores").GetInt64() == 1);
        Assert.Equal("astro; hit; detail=redis", await AskAsync(two, "/lahiri/natal", null));

        using var clear = new HttpRequestMessage(HttpMethod.Delete, "/cache/clear");
        Assert.Equal(1, (await one.SendAsync(clear)).Json.GetProperty("cleared_keys").GetInt32());

        var watch = Stopwatch.StartNew();
        await Eventually.IsTrueAsync(async () => (await TestServices.StatsAsync(two)).GetProperty("memory").GetProperty("entries").GetInt32() == 0);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 1);
        Assert.Equal("astro; fwd=miss", await AskAsync(two, "/lahiri/natal", null));
    }

    private static async Task<string> AskAsync(RunningService service, string path, string? user)
    {
        using var request = Post(path, SampleBirth.Json, user);
        var answer = await service.SendAsync(request);
        Assert.Equal(200, answer.Status);
        return answer.Headers["Cache-Status"];
    }

    private static async Task<JsonElement> InvalidateAsync(RunningService service, string what, string user)
    {
        var answer = await service.PostAsync("/cache/invalidate", $$"""{"event":"{{what}}","user":"{{user}}"}""");
        Assert.Equal(200, answer.Status);
        return answer.Json;
    }

    private static HttpRequestMessage Post(string path, string json, string? user)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") };
        if (user is not null)
        {
            request.Headers.Add("X-User-Id", user);
        }

        return request;
    }
}
