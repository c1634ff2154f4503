using System.Text.Json;
using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Caching;

public sealed class CacheStatisticsTests
{
    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    [Fact]
    public async Task NothingAsked_IsAllZero()
    {
        await using var test = TestCache.InMemory();

        var statistics = await test.Cache.GetStatisticsAsync();

        Assert.Equal((0, 0, 0.0, 0, 0), (statistics.Hits, statistics.Misses, statistics.HitRate, statistics.Requests, statistics.Coalesced));
        Assert.Empty(statistics.ByKind);
    }

    [Fact]
    public async Task Counts_AddUp()
    {
        await using var test = TestCache.InMemory();
        for (var i = 0; i < 4; i++)
        {
            await test.AskAsync(TestCache.Key(1), "12345");
        }

        await test.AskAsync(TestCache.Key(1, "transit"), "123");

        var statistics = test.Cache.GetStatistics();
        Assert.Equal((3, 2, 0.6, 5), (statistics.Hits, statistics.Misses, statistics.HitRate, statistics.Requests));
        Assert.Equal(new MemoryTierStatistics(2, 8, 3, 0), statistics.Memory);
        Assert.Equal(["natal", "transit"], statistics.ByKind.Keys);
        Assert.Equal(new KindStatistics(3, 1, 0.75, 0, 3, 0, 1, 0, 1, 5), statistics.ByKind["natal"]);
        Assert.Equal(new KindStatistics(0, 1, 0, 0, 0, 0, 1, 0, 1, 3), statistics.ByKind["transit"]);
    }

    [Fact]
    public async Task Counts_UnderConcurrency_LoseNothing()
    {
        await using var test = TestCache.InMemory();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < 5000; i++)
            {
                await test.AskAsync(TestCache.Key(i % 100));
            }
        })));

        var statistics = test.Cache.GetStatistics();
        Assert.Equal(20_000, statistics.Requests);
        Assert.Equal(100, statistics.ByKind["natal"].Computations);
        Assert.Equal(100, statistics.Misses - statistics.Coalesced);
    }

    [Fact]
    public async Task Counts_TenThousandAtOnceOnAColdKey_AreOneComputation()
    {
        await using var test = TestCache.InMemory();
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var callers = Enumerable.Range(0, 10_000).Select(_ => Task.Run(() => test.Cache.GetOrComputeAsync(
            TestCache.Key(1), TimeSpan.FromHours(1), gate, static (gate, _) => new(gate.Task)).AsTask())).ToList();
        await Eventually.IsTrueAsync(() => test.Cache.GetStatistics().ByKind.GetValueOrDefault("natal")?.Computations == 1);
        gate.SetResult(TestCache.Bytes("{}"));
        var results = await Task.WhenAll(callers);

        Assert.Single(results, result => result.Outcome == CacheOutcome.Computed);
        var natal = test.Cache.GetStatistics().ByKind["natal"];
        Assert.Equal((1, 10_000), (natal.Computations, natal.Hits + natal.Misses));
        Assert.Equal(natal.Misses - 1, natal.Coalesced);
    }

    [Fact]
    public async Task Json_InSnakeCase_HasTheNamesOfTheContract()
    {
        await using var test = TestCache.InMemory();
        await test.AskAsync(TestCache.Key(1));

        using var json = JsonSerializer.SerializeToDocument(test.Cache.GetStatistics(), SnakeCase);

        Assert.Superset(
            new HashSet<string> { "hits", "misses", "hit_rate", "requests", "coalesced", "memory", "redis", "by_kind" }, Names(json.RootElement));
        Assert.Superset(new HashSet<string> { "entries", "bytes", "hits" }, Names(json.RootElement.GetProperty("memory")));
        Assert.Superset(
            new HashSet<string> { "available", "used_memory", "total_keys", "hits", "errors", "circuit" }, Names(json.RootElement.GetProperty("redis")));
        Assert.Superset(new HashSet<string> { "hits", "misses" }, Names(json.RootElement.GetProperty("by_kind").GetProperty("natal")));
    }

    [Fact]
    public void UsedMemory_IsReadFromInfo()
    {
        Assert.Equal(1048576, RedisFacts.ReadUsedMemory("# Memory\r\nused_memory:1048576\r\nused_memory_human:1.00M\r\n"));
        Assert.Null(RedisFacts.ReadUsedMemory("# Memory\r\nused_memory:many\r\n"));
        Assert.Null(RedisFacts.ReadUsedMemory(null));
    }

    private static HashSet<string> Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
