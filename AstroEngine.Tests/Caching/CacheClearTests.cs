using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Caching;

/// <summary>Clearing without Redis.</summary>
public sealed class CacheClearTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task ClearKind_LeavesOtherKinds()
    {
        await using var test = TestCache.InMemory();
        await test.AskAsync(TestCache.Key(1));
        await test.AskAsync(TestCache.Key(2));
        await test.AskAsync(TestCache.Key(1, "transit"));

        Assert.Equal(new CacheClearResult(2, true), await test.Cache.ClearKindAsync("natal"));

        Assert.Equal(CacheOutcome.Computed, (await test.AskAsync(TestCache.Key(1))).Outcome);
        Assert.Equal(CacheOutcome.MemoryHit, (await test.AskAsync(TestCache.Key(1, "transit"))).Outcome);
    }

    [Fact]
    public async Task ClearAll_CountsWhatThereWas()
    {
        await using var test = TestCache.InMemory();
        Assert.Equal(0, (await test.Cache.ClearAllAsync()).ClearedKeys);
        await test.AskAsync(TestCache.Key(1));
        await test.AskAsync(TestCache.Key(1, "transit"));

        Assert.Equal(2, (await test.Cache.ClearAllAsync()).ClearedKeys);
        Assert.Equal(0, test.Cache.GetStatistics().Memory.Entries);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("natal*")]
    [InlineData("")]
    public async Task ClearKind_NoKind_Throws(string kind)
    {
        await using var test = TestCache.InMemory();
        await Assert.ThrowsAsync<ArgumentException>(() => test.Cache.ClearKindAsync(kind).AsTask());
    }

    [Fact]
    public async Task Remove_TakesSingleResults()
    {
        await using var test = TestCache.InMemory();
        await test.AskAsync(TestCache.Key(1));
        await test.AskAsync(TestCache.Key(2));

        Assert.Equal(new CacheClearResult(1, true), await test.Cache.RemoveAsync([TestCache.Key(1), TestCache.Key(1), TestCache.Key(9)]));

        Assert.Equal(CacheOutcome.Computed, (await test.AskAsync(TestCache.Key(1))).Outcome);
        Assert.Equal(CacheOutcome.MemoryHit, (await test.AskAsync(TestCache.Key(2))).Outcome);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("natal")]
    [InlineData("key")]
    public async Task Clear_DuringAComputation_ItsResultIsNotKept(string what)
    {
        await using var test = TestCache.InMemory();
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var stale = test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, gate, static (gate, _) => new(gate.Task)).AsTask();

        switch (what)
        {
            case "all":
                await test.Cache.ClearAllAsync();
                break;
            case "natal":
                await test.Cache.ClearKindAsync("natal");
                break;
            default:
                await test.Cache.RemoveAsync([TestCache.Key(1)]);
                break;
        }

        gate.SetResult(TestCache.Bytes("stale"));

        Assert.Equal("stale", TestCache.Text(await stale));
        var fresh = await test.AskAsync(TestCache.Key(1), "fresh");
        Assert.Equal(("fresh", CacheOutcome.Computed), (TestCache.Text(fresh), fresh.Outcome));
    }

    [Fact]
    public async Task Clear_OfAnotherKindDuringAComputation_KeepsItsResult()
    {
        await using var test = TestCache.InMemory();
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var result = test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, gate, static (gate, _) => new(gate.Task)).AsTask();
        await test.Cache.ClearKindAsync("transit");
        gate.SetResult(TestCache.Bytes("good"));
        await result;

        Assert.Equal(CacheOutcome.MemoryHit, (await test.AskAsync(TestCache.Key(1))).Outcome);
    }

    [Fact]
    public async Task Get_AfterAClear_DoesNotJoinTheComputationFromBefore()
    {
        await using var test = TestCache.InMemory();
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var stale = test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, gate, static (gate, _) => new(gate.Task)).AsTask();
        await test.Cache.ClearAllAsync();

        var fresh = await test.AskAsync(TestCache.Key(1), "fresh");
        gate.SetResult(TestCache.Bytes("stale"));

        Assert.Equal("fresh", TestCache.Text(fresh));
        Assert.Equal("stale", TestCache.Text(await stale));
        Assert.Equal("fresh", TestCache.Text(await test.AskAsync(TestCache.Key(1))));
    }
}
