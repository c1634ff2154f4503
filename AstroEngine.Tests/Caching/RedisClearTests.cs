using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Caching;

/// <summary>Clearing both tiers.</summary>
[Collection(SharedRedisGroup.Name)]
public sealed class RedisClearTests(SharedRedis redis)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task ClearAll_RemovesOursOfAllVersionsAndLeavesForeignKeys()
    {
        var (url, database) = redis.Take();
        await using var test = await TestCache.ConnectedAsync(url, configure: options => options.Version = "2");
        string[] foreign = ["session:1", "astrolabe:1", "xastro:2:natal:1", "celery", "astro"];
        foreach (var key in foreign)
        {
            await database.StringSetAsync(key, "theirs");
        }

        await database.StringSetAsync("astro:1:natal:00000000000000000000000000000009", "of an older version");
        await test.AskAndStoreAsync(TestCache.Key(1));
        await test.AskAndStoreAsync(TestCache.Key(2, "transit"));

        // Two of them in both tiers, one in Redis alone: three distinct keys.
        Assert.Equal(new CacheClearResult(3, true), await test.Cache.ClearAllAsync());

        foreach (var key in foreign)
        {
            Assert.Equal("theirs", (string?)await database.StringGetAsync(key));
        }

        Assert.Equal(foreign.Length, (long)await database.ExecuteAsync("DBSIZE"));
        Assert.Equal(CacheOutcome.Computed, (await test.AskAsync(TestCache.Key(1))).Outcome);
    }

    [Fact]
    public async Task ClearKind_RemovesThatKindOfThisVersion()
    {
        var (url, database) = redis.Take();
        await using var test = await TestCache.ConnectedAsync(url);
        await using var reader = await TestCache.ConnectedAsync(url);
        await test.AskAndStoreAsync(TestCache.Key(1));
        await test.AskAndStoreAsync(TestCache.Key(1, "natal-wheel"));
        await database.StringSetAsync("astro:0:natal:00000000000000000000000000000009", "of an older version");

        Assert.Equal(new CacheClearResult(1, true), await test.Cache.ClearKindAsync("natal"));

        Assert.Equal(CacheOutcome.RedisHit, (await reader.AskAsync(TestCache.Key(1, "natal-wheel"))).Outcome);
        Assert.True(await database.KeyExistsAsync("astro:0:natal:00000000000000000000000000000009"));
        Assert.Equal(CacheOutcome.Computed, (await reader.AskAsync(TestCache.Key(1))).Outcome);
    }

    [Fact]
    public async Task Clear_CountsKeysInMemoryOnlyAndInRedisOnlyOnce()
    {
        var (url, database) = redis.Take();
        await using var test = await TestCache.ConnectedAsync(url, configure: options => options.Memory.Entries = 10);
        for (var i = 0; i < 30; i++)
        {
            await test.AskAndStoreAsync(TestCache.Key(i));
        }

        // 29 is in memory only, 0 to 19 in Redis only.
        await database.KeyDeleteAsync(TestCache.Key(29).ToText("1"));

        Assert.Equal(30, (await test.Cache.ClearAllAsync()).ClearedKeys);
        Assert.Equal(0, (await test.Cache.ClearAllAsync()).ClearedKeys);
    }

    [Fact]
    public async Task ClearAll_ManyKeys_GoesThroughAllBatches()
    {
        var (url, database) = redis.Take();
        await using var test = await TestCache.ConnectedAsync(url);
        await Task.WhenAll(Enumerable.Range(0, 3000).SelectMany(i => new Task[]
        {
            database.StringSetAsync(TestCache.Key(i).ToText("1"), "x"),
            database.StringSetAsync($"theirs:{i}", "x"),
        }));

        Assert.Equal(new CacheClearResult(3000, true), await test.Cache.ClearAllAsync());
        Assert.Equal(3000, (long)await database.ExecuteAsync("DBSIZE"));
    }

    [Fact]
    public async Task Remove_TakesSingleResultsFromBothTiers()
    {
        var (url, database) = redis.Take();
        await using var test = await TestCache.ConnectedAsync(url);
        await using var other = await TestCache.ConnectedAsync(url);
        await test.AskAndStoreAsync(TestCache.Key(1));
        await other.AskAndStoreAsync(TestCache.Key(2));
        await test.AskAndStoreAsync(TestCache.Key(3));

        Assert.Equal(new CacheClearResult(2, true), await test.Cache.RemoveAsync([TestCache.Key(1), TestCache.Key(2), TestCache.Key(9)]));

        Assert.Equal(1, (long)await database.ExecuteAsync("DBSIZE"));
        Assert.Equal(CacheOutcome.MemoryHit, (await test.AskAsync(TestCache.Key(3))).Outcome);
    }

    [Fact]
    public async Task Clear_DuringAComputation_ItsResultIsInNeitherTier()
    {
        var (url, database) = redis.Take();
        await using var test = await TestCache.ConnectedAsync(url);
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var begun = new TaskCompletionSource();
        var stale = test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, (gate, begun), static (state, _) =>
        {
            state.begun.SetResult();
            return new(state.gate.Task);
        }).AsTask();
        await begun.Task;

        await test.Cache.ClearKindAsync("natal");
        gate.SetResult(TestCache.Bytes("stale"));
        await stale;
        await test.Cache.WhenStored;

        Assert.False(await database.KeyExistsAsync(TestCache.Key(1).ToText("1")));
        var fresh = await test.AskAndStoreAsync(TestCache.Key(1), "fresh");
        Assert.Equal(("fresh", CacheOutcome.Computed), (TestCache.Text(fresh), fresh.Outcome));
        Assert.True(await database.KeyExistsAsync(TestCache.Key(1).ToText("1")));
    }

    [Fact]
    public async Task Clear_AmidStores_NothingFromBeforeSurvives()
    {
        var (url, database) = redis.Take();
        await using var test = await TestCache.ConnectedAsync(url);
        for (var round = 0; round < 20; round++)
        {
            // Computed and queued, perhaps half of it written.
            for (var i = 0; i < 100; i++)
            {
                await test.AskAsync(TestCache.Key(i));
            }

            await test.Cache.ClearAllAsync();
            await test.Cache.WhenStored;
            Assert.Equal(0, (long)await database.ExecuteAsync("DBSIZE"));
        }
    }

    [Fact]
    public async Task Clear_Cancelled_Throws()
    {
        var (url, _) = redis.Take();
        await using var test = await TestCache.ConnectedAsync(url);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Cache.ClearAllAsync(new CancellationToken(true)).AsTask());
    }
}
