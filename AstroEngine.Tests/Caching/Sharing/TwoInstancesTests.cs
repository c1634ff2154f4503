using System.Diagnostics;
using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;
using StackExchange.Redis;

namespace AstroEngine.Tests.Caching.Sharing;

/// <summary>Two instances on one Redis: what one removes, the other does not serve any more.</summary>
[Collection(SharedRedisGroup.Name)]
public sealed class TwoInstancesTests(SharedRedis redis)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Ask_StoredByTheOther_IsARedisHit()
    {
        var (url, _) = redis.Take();
        await using var one = await TestCache.ConnectedAsync(url);
        await using var two = await TestCache.ConnectedAsync(url);
        await one.AskAndStoreAsync(TestCache.Key(1), "of one");

        var found = await two.AskAsync(TestCache.Key(1), "of two");

        Assert.Equal(("of one", CacheOutcome.RedisHit), (TestCache.Text(found), found.Outcome));
        Assert.Equal(CacheOutcome.MemoryHit, (await two.AskAsync(TestCache.Key(1))).Outcome);
    }

    [Fact]
    public async Task ClearAll_AtOne_EmptiesTheMemoryOfTheOtherWithinASecond()
    {
        var (one, two) = await WithSharedEntriesAsync();
        await using var first = one;
        await using var second = two;

        await one.Cache.ClearAllAsync();

        await IsSoonAsync(() => two.Cache.GetStatistics().Memory.Entries == 0);
        Assert.Equal(CacheOutcome.Computed, (await two.AskAsync(TestCache.Key(1))).Outcome);
    }

    [Fact]
    public async Task ClearKind_AtOne_RemovesThatKindAtTheOther()
    {
        var (one, two) = await WithSharedEntriesAsync();
        await using var first = one;
        await using var second = two;

        await one.Cache.ClearKindAsync("natal");

        await IsSoonAsync(() => two.Cache.GetStatistics().ByKind["natal"].MemoryEntries == 0);
        Assert.Equal(CacheOutcome.Computed, (await two.AskAsync(TestCache.Key(1))).Outcome);
        Assert.Equal(CacheOutcome.MemoryHit, (await two.AskAsync(TestCache.Key(1, "dasha"))).Outcome);
    }

    [Fact]
    public async Task Remove_AtOne_RemovesThoseKeysAtTheOther()
    {
        var (one, two) = await WithSharedEntriesAsync();
        await using var first = one;
        await using var second = two;
        IReadOnlyCollection<CacheKey>? told = null;
        two.Cache.OnForeign = (_, keys) => told = keys;

        await one.Cache.RemoveAsync([TestCache.Key(1)]);

        await IsSoonAsync(() => two.Cache.GetStatistics().ByKind["natal"].MemoryEntries == 1);
        Assert.Equal(CacheOutcome.MemoryHit, (await two.AskAsync(TestCache.Key(2))).Outcome);
        Assert.Equal(CacheOutcome.Computed, (await two.AskAsync(TestCache.Key(1))).Outcome);
        Assert.Equal([TestCache.Key(1)], told!);
        Assert.Equal((1, 1), (one.Cache.GetStatistics().Redis.NoticesSent, two.Cache.GetStatistics().Redis.NoticesReceived));
    }

    [Fact]
    public async Task ClearAll_DuringAComputationOfTheOther_ItsResultIsNotStored()
    {
        var (url, database) = redis.Take();
        await using var one = await TestCache.ConnectedAsync(url);
        await using var two = await TestCache.ConnectedAsync(url);
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var begun = new TaskCompletionSource();
        var stale = two.Cache.GetOrComputeAsync(TestCache.Key(1), TimeSpan.FromHours(1), (gate, begun), static (state, _) =>
        {
            state.begun.SetResult();
            return new(state.gate.Task);
        }).AsTask();
        await begun.Task;

        await one.Cache.ClearAllAsync();
        await Eventually.IsTrueAsync(() => two.Cache.GetStatistics().Redis.NoticesReceived == 2);
        gate.SetResult(TestCache.Bytes("stale"));
        await stale;
        await two.Cache.WhenStored;

        Assert.False(await database.KeyExistsAsync(TestCache.Key(1).ToText("1")));
        Assert.Equal(0, two.Cache.GetStatistics().Memory.Entries);
    }

    [Fact]
    public async Task Clear_AnotherVersionOrDatabase_IsNotTheirs()
    {
        var (url, _) = redis.Take();
        var (elsewhere, _) = redis.Take();
        await using var one = await TestCache.ConnectedAsync(url);
        await using var newer = await TestCache.ConnectedAsync(url, configure: options => options.Version = "2");
        await using var other = await TestCache.ConnectedAsync(elsewhere);
        await newer.AskAndStoreAsync(TestCache.Key(1));
        await other.AskAndStoreAsync(TestCache.Key(1));

        // Clearing everything means all versions, a kind only one's own.
        await one.Cache.ClearKindAsync("natal");
        await one.Cache.ClearAllAsync();

        await Eventually.IsTrueAsync(() => newer.Cache.GetStatistics().Redis.NoticesReceived == 2);
        Assert.Equal(0, newer.Cache.GetStatistics().Memory.Entries);
        Assert.Equal((1, 0), (other.Cache.GetStatistics().Memory.Entries, other.Cache.GetStatistics().Redis.NoticesReceived));
    }

    [Fact]
    public async Task Publish_Nonsense_IsIgnored()
    {
        var (one, two) = await WithSharedEntriesAsync();
        await using var first = one;
        await using var second = two;
        using var client = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        foreach (var text in (string[])["", "all", "x 0 1 kind *", new string('x', 100_000), "\0\u0001 0 1 keys"])
        {
            await client.GetSubscriber().PublishAsync(new RedisChannel("astro:1:invalidate", RedisChannel.PatternMode.Literal), text);
        }

        await one.Cache.RemoveAsync([TestCache.Key(9)]);
        await Eventually.IsTrueAsync(() => two.Cache.GetStatistics().Redis.NoticesReceived == 1);
        Assert.Equal(3, two.Cache.GetStatistics().Memory.Entries);
    }

    [Fact]
    public async Task SubscriptionIsLost_WhatWasRemovedMeanwhileIsNotServedAfter()
    {
        using var server = await RedisServer.StartAsync();
        await using var one = await TestCache.ConnectedAsync(server.Url());
        await using var two = await TestCache.ConnectedAsync(server.Url(), configure: options => options.Redis.HeartbeatSeconds = 0.2);
        using var client = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{server.Port},allowAdmin=true");
        await one.AskAndStoreAsync(TestCache.Key(1));
        await two.AskAsync(TestCache.Key(1));
        await Eventually.IsTrueAsync(() => two.Cache.GetStatistics().Redis.Listening);
        var gaps = two.Cache.GetStatistics().Redis.Gaps;

        // All subscriptions are cut, and what is published now reaches nobody.
        await client.GetDatabase().ExecuteAsync("CLIENT", "KILL", "TYPE", "pubsub");
        await one.Cache.RemoveAsync([TestCache.Key(1)]);

        await Eventually.IsTrueAsync(() => two.Cache.GetStatistics().Redis is { Listening: true } now && now.Gaps > gaps);
        Assert.Equal(CacheOutcome.Computed, (await two.AskAsync(TestCache.Key(1))).Outcome);

        // And it hears again.
        await two.Cache.WhenStored;
        await one.Cache.RemoveAsync([TestCache.Key(1)]);
        await Eventually.IsTrueAsync(() => two.Cache.GetStatistics().ByKind["natal"].MemoryEntries == 0);
    }

    [Fact]
    public async Task RedisIsKilledAndBack_WhatIsInMemoryIsLetGoAndTheOtherIsHeardAgain()
    {
        using var server = await RedisServer.StartAsync();
        await using var one = await TestCache.ConnectedAsync(server.Url(), configure: options => options.Redis.HeartbeatSeconds = 0.2);
        await using var two = await TestCache.ConnectedAsync(server.Url(), configure: options => options.Redis.HeartbeatSeconds = 0.2);
        await two.AskAndStoreAsync(TestCache.Key(1));
        server.Kill();
        await Eventually.IsTrueAsync(() => !two.Cache.GetStatistics().Redis.Listening);

        // Away, it serves what it has.
        Assert.Equal(CacheOutcome.MemoryHit, (await two.AskAsync(TestCache.Key(1))).Outcome);

        await server.RestartAsync();
        await Eventually.IsTrueAsync(() => two.Cache.GetStatistics().Redis.Listening && one.Cache.GetStatistics().Redis.Listening);
        Assert.Equal(CacheOutcome.Computed, (await two.AskAsync(TestCache.Key(1))).Outcome);
        await Eventually.IsTrueAsync(async () => (await one.Cache.ClearAllAsync()).Complete);
        await Eventually.IsTrueAsync(() => two.Cache.GetStatistics().Memory.Entries == 0);
    }

    private static async Task IsSoonAsync(Func<bool> condition)
    {
        var watch = Stopwatch.StartNew();
        await Eventually.IsTrueAsync(condition);
        Assert.True(watch.Elapsed < Second, $"It took {watch.Elapsed}");
    }

    /// <summary>Two instances, and three results of the first that the second has in memory too.</summary>
    private async Task<(TestCache One, TestCache Two)> WithSharedEntriesAsync()
    {
        var (url, _) = redis.Take();
        var one = await TestCache.ConnectedAsync(url);
        var two = await TestCache.ConnectedAsync(url);
        foreach (var key in (CacheKey[])[TestCache.Key(1), TestCache.Key(2), TestCache.Key(1, "dasha")])
        {
            await one.AskAndStoreAsync(key);
            Assert.Equal(CacheOutcome.RedisHit, (await two.AskAsync(key)).Outcome);
        }

        return (one, two);
    }
}
