using System.Text;
using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace AstroEngine.Tests.Caching;

/// <summary>Both tiers, against a real Redis that is well.</summary>
[Collection(SharedRedisGroup.Name)]
public sealed class RedisTierTests(SharedRedis redis)
{
    [Fact]
    public async Task Get_StoredByAnotherInstance_IsARedisHitThenAMemoryHit()
    {
        var (url, database) = redis.Take();
        var time = new ManualTime();
        await using var one = await TestCache.ConnectedAsync(url, time);
        await using var two = await TestCache.ConnectedAsync(url, time);

        var computed = await one.AskAndStoreAsync(TestCache.Key(1), "shared");
        time.Advance(TimeSpan.FromSeconds(30));
        var found = await two.AskAsync(TestCache.Key(1), "never");
        time.Advance(TimeSpan.FromSeconds(30));
        var again = await two.AskAsync(TestCache.Key(1), "never");

        Assert.Equal(("shared", CacheOutcome.RedisHit, 30), (TestCache.Text(found), found.Outcome, found.AgeSeconds));
        Assert.Equal(("shared", CacheOutcome.MemoryHit, 60), (TestCache.Text(again), again.Outcome, again.AgeSeconds));
        Assert.Equal(computed.StoredAt.ToUnixTimeMilliseconds(), found.StoredAt.ToUnixTimeMilliseconds());
        Assert.True(await database.KeyExistsAsync(TestCache.Key(1).ToText("1")));
    }

    [Fact]
    public async Task Get_AnotherVersion_IsAMiss()
    {
        var (url, _) = redis.Take();
        await using var one = await TestCache.ConnectedAsync(url, configure: options => options.Version = "0.1.0-7");
        await using var two = await TestCache.ConnectedAsync(url, configure: options => options.Version = "0.2.0-7");

        await one.AskAndStoreAsync(TestCache.Key(1), "old");

        Assert.Equal("new", TestCache.Text(await two.AskAsync(TestCache.Key(1), "new")));
    }

    [Fact]
    public async Task Store_SetsTheTimeToLive()
    {
        var (url, database) = redis.Take();
        await using var test = await TestCache.ConnectedAsync(url);

        await test.AskAndStoreAsync(TestCache.Key(1), ttl: TimeSpan.FromDays(7));
        await test.AskAndStoreAsync(TestCache.Key(2), ttl: TimeSpan.FromMilliseconds(90_500));
        await test.AskAndStoreAsync(TestCache.Key(3), ttl: TimeSpan.Zero);

        Assert.InRange((await database.KeyTimeToLiveAsync(TestCache.Key(1).ToText("1")))!.Value.TotalSeconds, 7 * 86_400 - 30, 7 * 86_400);
        Assert.InRange((await database.KeyTimeToLiveAsync(TestCache.Key(2).ToText("1")))!.Value.TotalSeconds, 60, 90.5);
        Assert.False(await database.KeyExistsAsync(TestCache.Key(3).ToText("1")));
    }

    [Fact]
    public async Task Get_FromRedis_LivesInMemoryNoLongerThanItsTime()
    {
        var (url, _) = redis.Take();
        var time = new ManualTime();
        await using var one = await TestCache.ConnectedAsync(url, time);
        await using var two = await TestCache.ConnectedAsync(url, time);
        await one.AskAndStoreAsync(TestCache.Key(1), "shared", TimeSpan.FromMinutes(2));

        time.Advance(TimeSpan.FromSeconds(119));
        Assert.Equal(CacheOutcome.RedisHit, (await two.AskAsync(TestCache.Key(1))).Outcome);
        time.Advance(TimeSpan.FromSeconds(1));

        // Redis' own clock has not moved: the time in the value counts as well.
        Assert.Equal(CacheOutcome.Computed, (await two.AskAsync(TestCache.Key(1))).Outcome);
    }

    [Fact]
    public async Task Store_CompressesAboveTheThreshold()
    {
        var (url, database) = redis.Take();
        await using var one = await TestCache.ConnectedAsync(url);
        await using var two = await TestCache.ConnectedAsync(url);
        var small = new string('s', 1024);
        var large = new string('l', 100_000);

        await one.AskAndStoreAsync(TestCache.Key(1), small);
        await one.AskAndStoreAsync(TestCache.Key(2), large);

        Assert.Equal(RedisValueCodec.HeaderLength + 1024, await database.StringLengthAsync(TestCache.Key(1).ToText("1")));
        Assert.InRange(await database.StringLengthAsync(TestCache.Key(2).ToText("1")), 1, 1000);
        Assert.Equal(small, TestCache.Text(await two.AskAsync(TestCache.Key(1))));
        Assert.Equal(large, TestCache.Text(await two.AskAsync(TestCache.Key(2))));
    }

    [Fact]
    public async Task Get_ManyAtOnceFromRedis_LookUpOnceAndAreAllHits()
    {
        var (url, _) = redis.Take();
        await using var one = await TestCache.ConnectedAsync(url);
        await using var two = await TestCache.ConnectedAsync(url);
        await one.AskAndStoreAsync(TestCache.Key(1), "shared");

        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => two.AskAsync(TestCache.Key(1), "never").AsTask()));

        Assert.All(results, result => Assert.True(result.IsHit));
        var statistics = two.Cache.GetStatistics();
        Assert.Equal((100, 0, 0), (statistics.Hits, statistics.Misses, statistics.Coalesced));
        Assert.Equal(0, statistics.ByKind["natal"].Computations);
    }

    [Theory]
    [InlineData("corrupt")]
    [InlineData("truncated")]
    [InlineData("foreign")]
    [InlineData("empty")]
    [InlineData("copied")]
    [InlineData("list")]
    public async Task Get_ValueThatDoesNotVerify_IsAMissAndReplaced(string damage)
    {
        var (url, database) = redis.Take();
        await using var one = await TestCache.ConnectedAsync(url);
        await using var two = await TestCache.ConnectedAsync(url);
        await using var three = await TestCache.ConnectedAsync(url);
        RedisKey key = TestCache.Key(1).ToText("1");
        await one.AskAndStoreAsync(TestCache.Key(1), "good");
        await one.AskAndStoreAsync(TestCache.Key(2), "other");
        var value = (byte[])(await database.StringGetAsync(key))!;
        switch (damage)
        {
            case "corrupt":
                value[^1] ^= 1;
                await database.StringSetAsync(key, value);
                break;
            case "truncated":
                await database.StringSetAsync(key, value[..^1]);
                break;
            case "foreign":
                await database.StringSetAsync(key, "{\"natal\":{}}");
                break;
            case "empty":
                await database.StringSetAsync(key, "");
                break;
            case "copied":
                await database.StringSetAsync(key, await database.StringGetAsync(TestCache.Key(2).ToText("1")));
                break;
            default:
                await database.KeyDeleteAsync(key);
                await database.ListLeftPushAsync(key, "item");
                break;
        }

        var replaced = await two.AskAndStoreAsync(TestCache.Key(1), "new");
        var found = await three.AskAsync(TestCache.Key(1), "never");

        Assert.Equal(("new", CacheOutcome.Computed), (TestCache.Text(replaced), replaced.Outcome));
        Assert.Equal(("new", CacheOutcome.RedisHit), (TestCache.Text(found), found.Outcome));

        // A wrong type is Redis' own error; the rest is ours to notice.
        var statistics = two.Cache.GetStatistics().Redis;
        Assert.Equal(damage == "list" ? (0, 1) : (1, 0), (statistics.Invalid, statistics.Errors));
        Assert.Equal("closed", statistics.Circuit);
    }

    [Fact]
    public async Task Get_ComputationThrows_StoresNothing()
    {
        var (url, database) = redis.Take();
        await using var test = await TestCache.ConnectedAsync(url);

        await Assert.ThrowsAsync<InvalidOperationException>(() => test.Cache.GetOrComputeAsync<int>(
            TestCache.Key(1), TimeSpan.FromHours(1), 0, static (_, _) => throw new InvalidOperationException()).AsTask());
        await test.Cache.WhenStored;

        Assert.False(await database.KeyExistsAsync(TestCache.Key(1).ToText("1")));
    }

    [Fact]
    public async Task Dispose_WritesWhatWaits()
    {
        var (url, database) = redis.Take();
        var test = await TestCache.ConnectedAsync(url);
        for (var i = 0; i < 200; i++)
        {
            await test.AskAsync(TestCache.Key(i), new string('x', 3000));
        }

        await test.DisposeAsync();

        for (var i = 0; i < 200; i++)
        {
            Assert.True(await database.KeyExistsAsync(TestCache.Key(i).ToText("1")));
        }
    }

    [Fact]
    public async Task Statistics_TellWhatRedisSaysOfItself()
    {
        var (url, database) = redis.Take();
        await database.StringSetAsync("somebody:else", "1");
        await using var test = await TestCache.ConnectedAsync(url);
        await test.AskAndStoreAsync(TestCache.Key(1));

        var statistics = (await test.Cache.GetStatisticsAsync()).Redis;

        Assert.True(statistics.Available);
        Assert.Equal(("available", "closed", 2L, 1L, 0L), (statistics.State, statistics.Circuit, statistics.TotalKeys, statistics.Stores, statistics.Errors));
        Assert.InRange(statistics.UsedMemory!.Value, 100_000, 1L << 40);
        Assert.Contains("is connected", Assert.Single(test.Log.Lines).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statistics_AskRedisSeldom()
    {
        var (url, database) = redis.Take();
        var time = new ManualTime();
        await using var test = await TestCache.ConnectedAsync(url, time, options => options.Redis.FactsSeconds = 5);
        Assert.Equal(0, (await test.Cache.GetStatisticsAsync()).Redis.TotalKeys);
        await database.StringSetAsync("somebody:else", "1");

        time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.Equal(0, (await test.Cache.GetStatisticsAsync()).Redis.TotalKeys);
        time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(0, test.Cache.GetStatistics().Redis.TotalKeys);
        Assert.Equal(1, (await test.Cache.GetStatisticsAsync()).Redis.TotalKeys);
    }

    [Fact]
    public async Task Store_RedisOutOfMemory_IsOneWarningAndNoFailure()
    {
        using var server = await RedisServer.StartAsync("--maxmemory", "1mb", "--maxmemory-policy", "noeviction");
        await using var test = await TestCache.ConnectedAsync(server.Url());

        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(CacheOutcome.Computed, (await test.AskAndStoreAsync(TestCache.Key(i))).Outcome);
        }

        Assert.Contains("OOM", Assert.Single(test.Log.At(LogLevel.Warning)), StringComparison.Ordinal);
        Assert.Equal((20, "closed"), (test.Cache.GetStatistics().Redis.Errors, test.Cache.GetStatistics().Redis.Circuit));
    }

    [Fact]
    public async Task Password_IsUsedAndNeverLogged()
    {
        using var server = await RedisServer.StartAsync("--requirepass", "p@ss,w/rd");
        var right = $"redis://:{Uri.EscapeDataString("p@ss,w/rd")}@localhost:{server.Port}/2";
        await using var test = await TestCache.ConnectedAsync(right);
        await test.AskAndStoreAsync(TestCache.Key(1));
        Assert.Equal(1, test.Cache.GetStatistics().Redis.Stores);

        await using var wrong = TestCache.WithRedis(right.Replace("%40", "s3cret", StringComparison.Ordinal));
        await Eventually.IsTrueAsync(() => wrong.Cache.RedisState == RedisState.Unreachable);
        Assert.Equal(CacheOutcome.Computed, (await wrong.AskAsync(TestCache.Key(1))).Outcome);

        var log = new StringBuilder().AppendJoin('\n', test.Log.Lines.Concat(wrong.Log.Lines)).ToString();
        Assert.DoesNotContain("s3cret", log, StringComparison.Ordinal);
        Assert.DoesNotContain("w/rd", log, StringComparison.Ordinal);
    }
}
