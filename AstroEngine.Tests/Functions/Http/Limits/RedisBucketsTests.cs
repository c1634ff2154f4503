using AstroEngine.Functions.Http.Limits;
using AstroEngine.Tests.Caching.Support;
using StackExchange.Redis;

namespace AstroEngine.Tests.Functions.Http.Limits;

[Collection(SharedRedisGroup.Name)]
public sealed class RedisBucketsTests(SharedRedis redis)
{
    // So slow that nothing comes in while a test runs.
    private static readonly BucketRule Fifty = new(1e-6, 50);

    [Fact]
    public async Task Take_ByManyAtOnceFromTwoInstances_LetsExactlyTheBurstPass()
    {
        var (url, _) = redis.Take();
        await using var one = await TestCache.ConnectedAsync(url);
        await using var two = await TestCache.ConnectedAsync(url);
        RedisBuckets[] instances = [new(one.Cache.Redis!), new(two.Cache.Redis!)];

        var replies = await Task.WhenAll(Enumerable.Range(0, 400).Select(i => Task.Run(async () => await instances[i % 2].TakeAsync("a", Fifty, 1, 1))));

        Assert.DoesNotContain(null, replies);
        Assert.Equal(50, replies.Count(r => r!.Value.Allowed));
    }

    [Fact]
    public async Task Take_AfterAPause_GivesWhatCameIn()
    {
        var (url, database) = redis.Take();
        await using var cache = await TestCache.ConnectedAsync(url);
        var buckets = new RedisBuckets(cache.Cache.Redis!);
        var rule = new BucketRule(1, 10);
        Assert.Equal(0, (await buckets.TakeAsync("a", rule, 10, 10))!.Value.Tokens);

        // The clock is that of Redis: the state is put back in time instead.
        var parts = ((string)(await database.StringGetAsync("astro-limit:a"))!).Split(' ');
        await database.StringSetAsync("astro-limit:a", $"{parts[0]} {long.Parse(parts[1]) - 3_500_000}");

        var reply = (await buckets.TakeAsync("a", rule, 1, 1))!.Value;
        Assert.True(reply.Allowed);
        Assert.InRange(reply.Tokens, 2.5, 4);
    }

    [Fact]
    public async Task Take_MoreThanTheBucketHolds_LeavesItInDebt()
    {
        var (url, _) = redis.Take();
        await using var cache = await TestCache.ConnectedAsync(url);
        var buckets = new RedisBuckets(cache.Cache.Redis!);
        Assert.Equal(-30, (await buckets.TakeAsync("a", Fifty, 80, 50))!.Value.Tokens, 3);
        Assert.False((await buckets.TakeAsync("a", Fifty, 1, 1))!.Value.Allowed);
    }

    [Fact]
    public async Task Take_AnyBucket_ExpiresWhenItWouldBeFull()
    {
        var (url, database) = redis.Take();
        await using var cache = await TestCache.ConnectedAsync(url);
        await new RedisBuckets(cache.Cache.Redis!).TakeAsync("a", new BucketRule(2, 10), 4, 4);

        Assert.InRange((await database.KeyTimeToLiveAsync("astro-limit:a"))!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3.1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("nan nan")]
    [InlineData("5")]
    public async Task Take_StateThatIsNone_CountsAsAFullBucket(string state)
    {
        var (url, database) = redis.Take();
        await using var cache = await TestCache.ConnectedAsync(url);
        await database.StringSetAsync("astro-limit:a", state);

        Assert.Equal(new BucketReply(true, 49), await new RedisBuckets(cache.Cache.Redis!).TakeAsync("a", Fifty, 1, 1));
    }

    [Fact]
    public async Task Take_KeyOfAnotherType_IsLeftToTheMemory()
    {
        var (url, database) = redis.Take();
        await using var cache = await TestCache.ConnectedAsync(url);
        await database.ListLeftPushAsync("astro-limit:a", (RedisValue)"x");

        Assert.Null(await new RedisBuckets(cache.Cache.Redis!).TakeAsync("a", Fifty, 1, 1));
    }

    [Fact]
    public async Task ClearAll_OfTheCache_LeavesBucketsAlone()
    {
        var (url, database) = redis.Take();
        await using var cache = await TestCache.ConnectedAsync(url);
        await new RedisBuckets(cache.Cache.Redis!).TakeAsync("a", Fifty, 1, 1);
        await cache.AskAndStoreAsync(TestCache.Key(1));

        Assert.Equal(1, (await cache.Cache.ClearAllAsync()).ClearedKeys);
        Assert.True(await database.KeyExistsAsync("astro-limit:a"));
    }

    [Fact]
    public async Task Take_RedisAway_IsNull()
    {
        await using var cache = TestCache.WithRedis($"redis://127.0.0.1:{RedisServer.FreePort()}/0");
        Assert.Null(await new RedisBuckets(cache.Cache.Redis!).TakeAsync("a", Fifty, 1, 1));
    }
}
