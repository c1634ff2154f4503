using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Caching;

/// <summary>The cache without Redis.</summary>
public sealed class ResultCacheTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task Get_Twice_ComputesOnce()
    {
        var time = new ManualTime();
        await using var test = TestCache.InMemory(time);

        var first = await test.AskAsync(TestCache.Key(1), "one");
        time.Advance(TimeSpan.FromSeconds(42));
        var second = await test.AskAsync(TestCache.Key(1), "two");

        Assert.Equal(("one", CacheOutcome.Computed, 0L), (TestCache.Text(first), first.Outcome, first.AgeSeconds));
        Assert.Equal(("one", CacheOutcome.MemoryHit, 42L), (TestCache.Text(second), second.Outcome, second.AgeSeconds));
        Assert.Equal(first.StoredAt, second.StoredAt);
    }

    [Fact]
    public async Task Get_AfterTheTtl_ComputesAgain()
    {
        var time = new ManualTime();
        await using var test = TestCache.InMemory(time);

        await test.AskAsync(TestCache.Key(1), "one", TimeSpan.FromSeconds(2));
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("two", TestCache.Text(await test.AskAsync(TestCache.Key(1), "two")));
    }

    [Fact]
    public async Task Get_ZeroTtl_IsNotKept()
    {
        await using var test = TestCache.InMemory();

        await test.AskAsync(TestCache.Key(1), "one", TimeSpan.Zero);

        Assert.Equal("two", TestCache.Text(await test.AskAsync(TestCache.Key(1), "two", TimeSpan.Zero)));
        Assert.Equal(CacheOutcome.Computed, (await test.AskAsync(TestCache.Key(2), ttl: TimeSpan.MaxValue)).Outcome);
    }

    [Fact]
    public async Task Get_WrongArguments_Throw()
    {
        await using var test = TestCache.InMemory();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => test.AskAsync(TestCache.Key(1), ttl: TimeSpan.FromTicks(-1)).AsTask());
        await Assert.ThrowsAsync<ArgumentException>(() => test.AskAsync(default).AsTask());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Cache.GetOrComputeAsync(
            TestCache.Key(1), Hour, 0, static (_, _) => ValueTask.FromResult(TestCache.Bytes("x")), new CancellationToken(true)).AsTask());
        Assert.Equal(0, test.Cache.GetStatistics().Requests);
    }

    [Fact]
    public async Task Get_AThousandAtOnce_ComputeOnce()
    {
        await using var test = TestCache.InMemory();
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var computations = 0;

        var callers = Enumerable.Range(0, 1000)
            .Select(_ => Task.Run(() => test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, gate, async (gate, _) =>
            {
                Interlocked.Increment(ref computations);
                return await gate.Task;
            }).AsTask()))
            .ToList();
        await Eventually.IsTrueAsync(() => computations == 1);
        gate.SetResult(TestCache.Bytes("once"));
        var results = await Task.WhenAll(callers);

        Assert.Equal(1, computations);
        Assert.All(results, result => Assert.Equal("once", TestCache.Text(result)));
        Assert.Equal(1, results.Count(result => result.Outcome == CacheOutcome.Computed));

        // Whoever came after the landing has a hit; all others waited.
        var statistics = test.Cache.GetStatistics();
        Assert.Equal(1000, statistics.Requests);
        Assert.Equal(results.Count(result => result.Outcome == CacheOutcome.Collapsed), statistics.Coalesced);
        Assert.Equal(results.Count(result => result.IsHit), statistics.Hits);
    }

    [Fact]
    public async Task Get_DifferentKeys_DoNotWaitForEachOther()
    {
        await using var test = TestCache.InMemory();
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();

        var blocked = test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, gate, static (gate, _) => new(gate.Task)).AsTask();

        Assert.Equal("free", TestCache.Text(await test.AskAsync(TestCache.Key(2), "free")));
        Assert.Equal("free", TestCache.Text(await test.AskAsync(TestCache.Key(1, "transit"), "free")));
        Assert.False(blocked.IsCompleted);
        gate.SetResult(TestCache.Bytes("late"));
        Assert.Equal("late", TestCache.Text(await blocked));
    }

    [Fact]
    public async Task Get_FirstCallerCancels_TheOthersAndTheComputationGoOn()
    {
        await using var test = TestCache.InMemory();
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        using var cancellation = new CancellationTokenSource();
        CancellationToken inside = default;

        var first = test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, gate, (gate, token) =>
        {
            inside = token;
            return new(gate.Task);
        }, cancellation.Token).AsTask();
        var second = test.AskAsync(TestCache.Key(1), "never").AsTask();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.False(second.IsCompleted);
        Assert.False(inside.IsCancellationRequested);
        gate.SetResult(TestCache.Bytes("done"));
        var result = await second;
        Assert.Equal(("done", CacheOutcome.Collapsed), (TestCache.Text(result), result.Outcome));
        Assert.Equal(CacheOutcome.MemoryHit, (await test.AskAsync(TestCache.Key(1))).Outcome);
        var statistics = test.Cache.GetStatistics();
        Assert.Equal((1, 2, 3, 1), (statistics.Hits, statistics.Misses, statistics.Requests, statistics.Coalesced));
    }

    [Fact]
    public async Task Get_WaitingCallerCancels_TheFirstGoesOn()
    {
        await using var test = TestCache.InMemory();
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        using var cancellation = new CancellationTokenSource();

        var first = test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, gate, static (gate, _) => new(gate.Task)).AsTask();
        var second = test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, gate, static (gate, _) => new(gate.Task), cancellation.Token).AsTask();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        gate.SetResult(TestCache.Bytes("done"));
        Assert.Equal(CacheOutcome.Computed, (await first).Outcome);
    }

    [Fact]
    public async Task Get_AllCallersCancel_TheResultIsStillKept()
    {
        await using var test = TestCache.InMemory();
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        using var cancellation = new CancellationTokenSource();

        var only = test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, gate, static (gate, _) => new(gate.Task), cancellation.Token).AsTask();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => only);
        gate.SetResult(TestCache.Bytes("done"));

        await Eventually.IsTrueAsync(() => test.Cache.GetStatistics().Memory.Entries == 1);
    }

    [Fact]
    public async Task Get_ComputationThrows_ReachesAllWhoWaitAndIsNotCached()
    {
        await using var test = TestCache.InMemory();
        var gate = new TaskCompletionSource<ReadOnlyMemory<byte>>();

        var callers = Enumerable.Range(0, 10)
            .Select(_ => test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, gate, static (gate, _) => new(gate.Task)).AsTask())
            .ToList();
        gate.SetException(new InvalidOperationException("no such sky"));

        foreach (var caller in callers)
        {
            Assert.Equal("no such sky", (await Assert.ThrowsAsync<InvalidOperationException>(() => caller)).Message);
        }

        var again = await test.AskAsync(TestCache.Key(1), "well");
        Assert.Equal(("well", CacheOutcome.Computed), (TestCache.Text(again), again.Outcome));
        var kind = test.Cache.GetStatistics().ByKind["natal"];
        Assert.Equal((11, 2, 1, 9), (kind.Misses, kind.Computations, kind.Failures, kind.Coalesced));
    }

    [Fact]
    public async Task Get_ComputationThrowsBeforeItsFirstAwait_ReachesTheCaller()
    {
        await using var test = TestCache.InMemory();

        await Assert.ThrowsAsync<NotSupportedException>(() => test.Cache.GetOrComputeAsync<int>(
            TestCache.Key(1), Hour, 0, static (_, _) => throw new NotSupportedException()).AsTask());
        Assert.Equal(CacheOutcome.Computed, (await test.AskAsync(TestCache.Key(1))).Outcome);
    }

    [Fact]
    public async Task Get_PartOfALargerBuffer_IsCopied()
    {
        await using var test = TestCache.InMemory();
        var buffer = "--body--"u8.ToArray();

        await test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, buffer, static (buffer, _) => ValueTask.FromResult<ReadOnlyMemory<byte>>(buffer.AsMemory(2, 4)));
        buffer.AsSpan().Clear();

        Assert.Equal("body", TestCache.Text(await test.AskAsync(TestCache.Key(1))));
    }

    [Fact]
    public async Task Dispose_CancelsComputations()
    {
        var test = TestCache.InMemory();
        var waiting = test.Cache.GetOrComputeAsync(TestCache.Key(1), Hour, 0, static async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return default;
        }).AsTask();

        await test.DisposeAsync();
        await test.DisposeAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Hit_AllocatesNothing()
    {
        await using var test = TestCache.InMemory();
        var key = TestCache.Key(1);
        await test.AskAsync(key);
        for (var i = 0; i < 100; i++)
        {
            await test.AskAsync(key);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            await test.AskAsync(key);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public async Task Start_WithoutRedis_SaysSoOnce()
    {
        await using var test = TestCache.InMemory();
        test.Cache.Start();
        await test.AskAsync(TestCache.Key(1));

        Assert.Contains("Redis: none", Assert.Single(test.Log.Lines).Text, StringComparison.Ordinal);
        Assert.Equal(LogLevel.Information, test.Log.Lines[0].Level);
        Assert.Equal(("none", "none", false), (test.Cache.GetStatistics().Redis.State, test.Cache.GetStatistics().Redis.Circuit, test.Cache.GetStatistics().Redis.Available));
    }

    [Fact]
    public async Task Start_MalformedUrl_IsAnErrorInTheLogAndMemoryOnly()
    {
        await using var test = TestCache.WithRedis("redis://:s3cret@:port");

        Assert.Equal(CacheOutcome.Computed, (await test.AskAsync(TestCache.Key(1))).Outcome);
        Assert.Equal("misconfigured", test.Cache.GetStatistics().Redis.State);
        Assert.DoesNotContain("s3cret", Assert.Single(test.Log.At(LogLevel.Error)), StringComparison.Ordinal);
    }
}
