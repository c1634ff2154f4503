using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Caching.Users;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace AstroEngine.Tests.Caching.Users;

/// <summary>Events of users, with and without Redis.</summary>
[Collection(SharedRedisGroup.Name)]
public sealed class UserEventsTests(SharedRedis redis)
{
    private static readonly UserId Alice = UserId.Parse("alice")!;
    private static readonly UserId Bob = UserId.Parse("bob")!;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(false, "birth_data_update", 3, "")]
    [InlineData(true, "birth_data_update", 3, "")]
    [InlineData(false, "preference_update", 2, "dasha")]
    [InlineData(true, "preference_update", 2, "dasha")]
    [InlineData(false, "session_end", 1, "natal,dasha,horoscope-daily")]
    [InlineData(true, "session_end", 1, "natal,dasha,horoscope-daily")]
    public async Task Handle_Event_RemovesTheKindsOfItsTable(bool withRedis, string name, int cleared, string kept)
    {
        await using var one = await ServiceAsync(withRedis ? redis.Take().Url : null);
        string[] kinds = ["natal", "dasha", "horoscope-daily"];
        foreach (var kind in kinds)
        {
            await one.AskAsync(Alice, TestCache.Key(1, kind));
            await one.AskAsync(Bob, TestCache.Key(2, kind));
        }

        Assert.True(AstroEngine.Core.Names.TryParse<UserEvent>(name, out var what));
        Assert.Equal(new CacheClearResult(cleared, true), await one.Events.HandleAsync(what, Alice, default));

        foreach (var kind in kinds)
        {
            var expected = kept.Split(',').Contains(kind) ? CacheOutcome.MemoryHit : CacheOutcome.Computed;
            Assert.Equal(expected, (await one.Test.AskAsync(TestCache.Key(1, kind))).Outcome);
            Assert.Equal(CacheOutcome.MemoryHit, (await one.Test.AskAsync(TestCache.Key(2, kind))).Outcome);
        }

        // What was removed is forgotten, and after the end of a session everything.
        var (_, left, _) = await one.Touches.FindAsync(Alice, default);
        Assert.Equal(what == UserEvent.PreferenceUpdate ? ["dasha"] : [], left.Select(key => key.Kind));
        Assert.Equal(new CacheClearResult(0, true), await one.Events.HandleAsync(what, UserId.Parse("carol")!, default));
    }

    [Fact]
    public async Task Handle_AtOneInstance_RemovesWhatWasTouchedAtTheOther()
    {
        var (url, _) = redis.Take();
        await using var one = await ServiceAsync(url);
        await using var two = await ServiceAsync(url);
        await one.AskAsync(Alice, TestCache.Key(1));
        await two.AskAsync(Alice, TestCache.Key(2));
        await one.Touches.FindAsync(Bob, default);

        Assert.Equal(new CacheClearResult(2, true), await two.Events.HandleAsync(UserEvent.BirthDataUpdate, Alice, default));

        await Eventually.IsTrueAsync(() => one.Test.Cache.GetStatistics().Memory.Entries == 0);
        Assert.Equal(CacheOutcome.Computed, (await one.Test.AskAsync(TestCache.Key(1))).Outcome);
    }

    [Fact]
    public async Task Set_InRedis_NamesNobodyAndEndsWithItsLastResult()
    {
        var (url, database) = redis.Take();
        await using var one = await ServiceAsync(url, options => options.UserSecret = "a secret of this test");
        await one.AskAsync(Alice, TestCache.Key(1), TimeSpan.FromMinutes(10));
        await one.AskAsync(Alice, TestCache.Key(2), TimeSpan.FromMinutes(50));
        await one.Touches.FindAsync(Bob, default);

        RedisKey key = $"astro-user:1:{UserHash.Of(Alice, "a secret of this test"u8).Text}";
        Assert.Equal(2, await database.SortedSetLengthAsync(key));
        Assert.InRange((await database.KeyTimeToLiveAsync(key))!.Value.TotalMinutes, 49, 50);
        Assert.False(await database.KeyExistsAsync("astro-user:secret"));

        // Clearing the results counts the results.
        Assert.Equal(2, (await one.Test.Cache.ClearAllAsync()).ClearedKeys);
    }

    [Fact]
    public async Task Set_MoreThanAUserMayHave_StaysBounded()
    {
        var (url, database) = redis.Take();
        await using var one = await ServiceAsync(url, options => (options.UserSecret, options.Users.KeysPerUser) = ("a secret of this test", 10));
        for (var i = 0; i < 700; i++)
        {
            one.Touches.Note(Alice, TestCache.Key(i), Hour + TimeSpan.FromSeconds(i));
        }

        var (hash, keys, _) = await one.Touches.FindAsync(Alice, default);
        Assert.Equal(10, await database.SortedSetLengthAsync($"astro-user:1:{hash.Text}"));
        Assert.Equal([.. Enumerable.Range(690, 10).Select(i => TestCache.Key(i))], keys.ToHashSet());
    }

    [Fact]
    public async Task Note_RedisAway_IsKeptInMemoryAndToldLater()
    {
        using var server = await RedisServer.StartAsync();
        await using var one = await ServiceAsync(server.Url(), options => options.UserSecret = "a secret of this test");
        await using var two = await ServiceAsync(server.Url(), options => options.UserSecret = "a secret of this test");
        server.Kill();
        await Eventually.IsTrueAsync(() => one.Test.Cache.RedisState == RedisState.Unreachable);
        await one.AskAsync(Alice, TestCache.Key(1));

        Assert.False((await one.Events.HandleAsync(UserEvent.PreferenceUpdate, Bob, default)).Complete);
        Assert.Equal(1, one.Touches.InMemory);
        Assert.Single((await one.Touches.FindAsync(Alice, default)).Keys);

        await server.RestartAsync();
        await Eventually.IsTrueAsync(() => one.Touches.InMemory == 0);
        await two.Test.IsAvailableAsync();
        Assert.Equal([TestCache.Key(1)], (await two.Touches.FindAsync(Alice, default)).Keys);
    }

    [Fact]
    public async Task Note_NoUserOrNothingKept_IsNotNoted()
    {
        await using var one = await ServiceAsync(null);
        one.Touches.Note(null, TestCache.Key(1), Hour);
        one.Touches.Note(Alice, TestCache.Key(1), TimeSpan.Zero);

        Assert.Equal(0, one.Touches.Noted);
        Assert.Empty((await one.Touches.FindAsync(Alice, default)).Keys);
    }

    [Fact]
    public async Task Note_MoreThanMayWait_AreDroppedAndCounted()
    {
        var (url, _) = redis.Take();
        await using var one = await ServiceAsync(url, options => options.Users.Pending = 16);
        for (var i = 0; i < 20_000; i++)
        {
            one.Touches.Note(Alice, TestCache.Key(i), Hour);
        }

        Assert.Equal(20_000, one.Touches.Noted + one.Touches.Dropped);
        Assert.InRange(one.Touches.Dropped, 1, 19_999);
    }

    private static async Task<Instance> ServiceAsync(string? url, Action<ResultCacheOptions>? configure = null)
    {
        var options = new ResultCacheOptions();
        configure?.Invoke(options);
        var test = url is null ? TestCache.InMemory(configure: configure) : await TestCache.ConnectedAsync(url, configure: configure);
        var touches = new UserTouches(test.Cache, options, NullLogger<UserTouches>.Instance, TimeProvider.System);
        return new Instance(test, touches, new UserEvents(touches, test.Cache));
    }

    private sealed record Instance(TestCache Test, UserTouches Touches, UserEvents Events) : IAsyncDisposable
    {
        public async Task AskAsync(UserId user, CacheKey key, TimeSpan? ttl = null)
        {
            Touches.Note(user, key, ttl ?? Hour);
            await Test.AskAndStoreAsync(key, ttl: ttl);
        }

        public async ValueTask DisposeAsync()
        {
            await Touches.DisposeAsync();
            await Test.DisposeAsync();
        }
    }
}
