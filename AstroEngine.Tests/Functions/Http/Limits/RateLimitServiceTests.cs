using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Http.Limits;

/// <summary>Rate limits as a client meets them, with Redis and without.</summary>
public sealed class RateLimitServiceTests
{
    private static readonly (string, string)[] TenCalculations =
    [
        ("Limits__RateLimit__Enabled", "true"),
        ("Limits__RateLimit__Calculations__PerMinute", "0.1"),
        ("Limits__RateLimit__Calculations__Burst", "10"),
        ("Limits__RateLimit__Jobs__PerMinute", "0.1"),
        ("Limits__RateLimit__Jobs__Burst", "2"),
    ];

    private const string Natal = "/lahiri/natal?" + SampleBirth.Query;

    [Fact]
    public async Task Get_BeyondTheLimit_Is429ThatSaysWhen()
    {
        await using var service = await RunningService.StartAsync(TenCalculations);
        var first = await service.GetAsync(Natal);
        Assert.Equal(200, first.Status);
        Assert.Equal("\"calculations\";q=10;w=6000", first.Headers["RateLimit-Policy"]);
        Assert.Matches("^\"calculations\";r=9;t=(600|599)$", first.Headers["RateLimit"]);

        var answers = new List<ServiceAnswer>();
        for (var i = 0; i < 12; i++)
        {
            answers.Add(await service.GetAsync(Natal));
        }

        Assert.Equal(9, answers.Count(a => a.Status == 200));
        var refused = answers[^1];
        Assert.Equal(429, refused.Status);
        Assert.Equal("application/problem+json", refused.ContentType);
        Assert.Equal(4029, refused.Json.GetProperty("code").GetInt32());
        Assert.Equal(refused.Headers["Retry-After"], refused.Headers["RateLimit"].Split("t=")[1]);
        Assert.InRange(int.Parse(refused.Headers["Retry-After"]), 590, 600);
        Assert.StartsWith("\"calculations\";r=0;", refused.Headers["RateLimit"], StringComparison.Ordinal);

        // Another family has a bucket of its own, and what tells how the service is has none.
        Assert.Equal(200, (await service.GetAsync("/jobs")).Status);
        foreach (var path in (string[])["/health", "/health/live", "/health/ready", "/errors/codes"])
        {
            var exempt = await service.GetAsync(path);
            Assert.Equal(200, exempt.Status);
            Assert.DoesNotContain("RateLimit", exempt.Headers.Keys);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Get_ManyAtOnce_LetsExactlyTheBurstPass(bool withRedis)
    {
        using var redis = withRedis ? await RedisServer.StartAsync() : null;
        (string, string)[] settings = redis is null ? TenCalculations : [.. TenCalculations, ("REDIS_URL", redis.Url()), ("Cache__Redis__TimeoutMilliseconds", "10000")];
        await using var one = await RunningService.StartAsync(settings);
        await using var two = redis is null ? null : await RunningService.StartAsync(settings);
        if (redis is not null)
        {
            await RedisIsUsedAsync(one);
            await RedisIsUsedAsync(two!);
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => (i % 2 == 0 ? one : two ?? one).GetAsync(Natal)));

        Assert.Equal(10, answers.Count(a => a.Status == 200));
        Assert.Equal(50, answers.Count(a => a.Status == 429));
    }

    [Fact]
    public async Task Get_RedisKilled_GoesOnInMemory()
    {
        using var redis = await RedisServer.StartAsync();
        await using var service = await RunningService.StartAsync(
            [.. TenCalculations, ("REDIS_URL", redis.Url()), ("Cache__Redis__TimeoutMilliseconds", "2000")]);
        await RedisIsUsedAsync(service);
        Assert.Equal(200, (await service.GetAsync(Natal)).Status);
        redis.Kill();

        var statuses = new List<int>();
        for (var i = 0; i < 15; i++)
        {
            statuses.Add((await service.GetAsync(Natal)).Status);
        }

        Assert.Equal(10, statuses.Count(s => s == 200));
        Assert.Equal(5, statuses.Count(s => s == 429));
    }

    [Fact]
    public async Task Post_Batch_CountsAsManyAsItsRequests()
    {
        await using var service = await RunningService.StartAsync(TenCalculations);
        var six = await service.PostAsync("/batch/calculate", Batch(6));
        Assert.Equal(200, six.Status);
        Assert.StartsWith("\"calculations\";r=4;", six.Headers["RateLimit"], StringComparison.Ordinal);
        Assert.Equal(429, (await service.PostAsync("/batch/calculate", Batch(6))).Status);
        Assert.Equal(200, (await service.GetAsync(Natal)).Status);
    }

    [Fact]
    public async Task Post_BatchLargerThanTheBucket_PassesWhenItIsFullAndLeavesADebt()
    {
        await using var service = await RunningService.StartAsync(TenCalculations);
        Assert.Equal(200, (await service.PostAsync("/batch/calculate", Batch(30))).Status);
        var refused = await service.GetAsync(Natal);
        Assert.Equal(429, refused.Status);
        Assert.InRange(int.Parse(refused.Headers["Retry-After"]), 12_500, 12_600);
    }

    [Fact]
    public async Task Get_KeysInvented_GiveNoNewBucket()
    {
        await using var service = await RunningService.StartAsync(TenCalculations);
        var statuses = new List<int>();
        for (var i = 0; i < 12; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Natal);
            request.Headers.Add("x-functions-key", $"invented-{i}");
            request.Headers.Add("X-Forwarded-For", $"198.51.100.{i}");
            statuses.Add((await service.SendAsync(request)).Status);
        }

        Assert.Equal(10, statuses.Count(s => s == 200));
    }

    [Fact]
    public async Task Get_RedisOfLimits_HoldsNeitherKeyNorAddress()
    {
        using var redis = await RedisServer.StartAsync();
        await using var service = await RunningService.StartAsync(
            [.. TenCalculations, ("REDIS_URL", redis.Url()), ("ASTRO_FUNCTION_KEY", "clandestine-key"), ("Cache__Redis__TimeoutMilliseconds", "10000")]);
        service.Client.DefaultRequestHeaders.Add("x-functions-key", "clandestine-key");
        await RedisIsUsedAsync(service);
        Assert.Equal(200, (await service.GetAsync(Natal)).Status);

        using var client = await StackExchange.Redis.ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{redis.Port}");
        var keys = client.GetServer($"127.0.0.1:{redis.Port}").Keys(0, "astro-limit:*").Select(k => k.ToString()).ToList();
        Assert.Matches("^astro-limit:calculations:[0-9a-f]{32}$", Assert.Single(keys, k => k.Contains("calculations", StringComparison.Ordinal)));
        Assert.DoesNotContain(keys, k => k.Contains("clandestine", StringComparison.Ordinal) || k.Contains("127.0.0.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_LimitsOff_SaysNothingOfThem()
    {
        await using var service = await RunningService.StartAsync();
        Assert.DoesNotContain("RateLimit-Policy", (await service.GetAsync(Natal)).Headers.Keys);
    }

    private static string Batch(int count) =>
        $"{{\"requests\":[{string.Join(',', Enumerable.Repeat($"{{\"type\":\"natal\",\"zodiac\":\"lahiri\",\"data\":{SampleBirth.Json}}}", count))}]}}";

    private static Task RedisIsUsedAsync(RunningService service) => Eventually.IsTrueAsync(async () =>
        (await service.GetAsync("/health")).Body.Contains("connected, circuit closed", StringComparison.Ordinal));
}
