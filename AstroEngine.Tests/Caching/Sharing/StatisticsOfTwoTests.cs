using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Caching.Sharing;

/// <summary>The counters after a known sequence of look-ups at two instances.</summary>
[Collection(SharedRedisGroup.Name)]
public sealed class StatisticsOfTwoTests(SharedRedis redis)
{
    [Fact]
    public async Task Counts_OfAScript_AreThoseOfTheScript()
    {
        var (url, database) = redis.Take();
        await using var one = await TestCache.ConnectedAsync(url);
        await using var two = await TestCache.ConnectedAsync(url);

        // One: two misses and three hits of natal, a failure of dasha.
        await one.AskAndStoreAsync(TestCache.Key(1), "12345");
        await one.AskAndStoreAsync(TestCache.Key(2), "123");
        for (var i = 0; i < 3; i++)
        {
            await one.AskAsync(TestCache.Key(1));
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => one.Cache.GetOrComputeAsync<int>(
            TestCache.Key(1, "dasha"), TimeSpan.FromHours(1), 0, static (_, _) => throw new InvalidOperationException()).AsTask());

        // Two: one from Redis and then from memory, one damaged, one refreshed that nobody asked for, two at once.
        await database.StringSetAsync(TestCache.Key(2).ToText("1"), "damaged");
        await two.AskAsync(TestCache.Key(1));
        await two.AskAsync(TestCache.Key(1));
        await two.AskAndStoreAsync(TestCache.Key(2), "123");
        await two.Cache.RefreshAsync(TestCache.Key(3), TimeSpan.FromHours(1), TimeSpan.Zero, 0, static (_, _) => new(TestCache.Bytes("7")));
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var twins = Enumerable.Range(0, 2).Select(_ => two.Cache.GetOrComputeAsync(
            TestCache.Key(4), TimeSpan.FromHours(1), gate, static (gate, _) => new(gate.Task)).AsTask()).ToList();
        gate.SetResult(TestCache.Bytes("44"));
        await Task.WhenAll(twins);
        await two.Cache.WhenStored;

        var first = one.Cache.GetStatistics();
        Assert.Equal(new KindStatistics(3, 2, 0.6, 0, 3, 0, 2, 0, 2, 8), first.ByKind["natal"]);
        Assert.Equal(new KindStatistics(0, 1, 0, 0, 0, 0, 1, 1, 0, 0), first.ByKind["dasha"]);
        Assert.Equal((3, 3, 6), (first.Hits, first.Misses, first.Requests));
        Assert.Equal((0, 3, 0, 2), (first.Redis.Hits, first.Redis.Misses, first.Redis.Invalid, first.Redis.Stores));

        var second = two.Cache.GetStatistics();
        Assert.Equal(new KindStatistics(2, 3, 0.4, 1, 1, 1, 3, 0, 4, 11), second.ByKind["natal"]);
        Assert.Equal((1, 3, 1, 3), (second.Redis.Hits, second.Redis.Misses, second.Redis.Invalid, second.Redis.Stores));
        Assert.Equal(4L, (await two.Cache.GetStatisticsAsync()).Redis.TotalKeys);
    }
}
