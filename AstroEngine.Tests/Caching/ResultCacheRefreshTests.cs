using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Caching;

public sealed class ResultCacheRefreshTests
{
    private static readonly TimeSpan Ttl = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(1);

    private readonly ManualTime _time = new();

    [Fact]
    public async Task Refresh_Missing_IsComputedAndKept()
    {
        await using var test = TestCache.InMemory(_time);

        Assert.Equal(CacheOutcome.Computed, (await RefreshAsync(test, "new")).Outcome);
        Assert.Equal("new", TestCache.Text(await test.AskAsync(TestCache.Key(1), "other")));
    }

    [Theory]
    [InlineData(180, CacheOutcome.MemoryHit, "old")]
    [InlineData(181, CacheOutcome.Computed, "new")]
    public async Task Refresh_Kept_IsComputedWhenItsTimeIsNearlyOver(int age, CacheOutcome expected, string text)
    {
        await using var test = TestCache.InMemory(_time);
        await test.AskAsync(TestCache.Key(1), "old", Ttl);
        _time.Advance(TimeSpan.FromSeconds(age));

        Assert.Equal(expected, (await RefreshAsync(test, "new")).Outcome);
        Assert.Equal(text, TestCache.Text(await test.AskAsync(TestCache.Key(1), "other")));
    }

    [Fact]
    public async Task Refresh_Anything_IsCountedAsNoLookUp()
    {
        await using var test = TestCache.InMemory(_time);

        await RefreshAsync(test, "new");
        await RefreshAsync(test, "newer");

        Assert.Equal(0, test.Cache.GetStatistics().Requests);
    }

    [Fact]
    public async Task Refresh_WhileItComputes_OthersGetWhatIsKept()
    {
        await using var test = TestCache.InMemory(_time);
        await test.AskAsync(TestCache.Key(1), "old", Ttl);
        _time.Advance(TimeSpan.FromSeconds(200));
        var goOn = new TaskCompletionSource<ReadOnlyMemory<byte>>();

        var refresh = test.Cache.RefreshAsync(TestCache.Key(1), Ttl, GoodFor, goOn, static (source, _) => new ValueTask<ReadOnlyMemory<byte>>(source.Task));
        Assert.Equal("old", TestCache.Text(await test.AskAsync(TestCache.Key(1))));
        goOn.SetResult(TestCache.Bytes("new"));
        await refresh;

        Assert.Equal("new", TestCache.Text(await test.AskAsync(TestCache.Key(1))));
    }

    [Fact]
    public async Task Refresh_InRedisAlone_IsTakenFromThereWhileItIsGood()
    {
        using var redis = await RedisServer.StartAsync();
        await using (var other = await TestCache.ConnectedAsync(redis.Url(), _time))
        {
            await other.AskAndStoreAsync(TestCache.Key(1), "old", Ttl);
        }

        await using var test = await TestCache.ConnectedAsync(redis.Url(), _time);
        Assert.Equal(CacheOutcome.RedisHit, (await RefreshAsync(test, "new")).Outcome);
        Assert.Equal("old", TestCache.Text(await test.AskAsync(TestCache.Key(1))));
    }

    private static ValueTask<CachedResult> RefreshAsync(TestCache test, string text) =>
        test.Cache.RefreshAsync(TestCache.Key(1), Ttl, GoodFor, text, static (text, _) => ValueTask.FromResult(TestCache.Bytes(text)));
}
