using AstroEngine.Functions.Http.Limits;
using AstroEngine.Tests.LocalHost;

namespace AstroEngine.Tests.Functions.Http.Limits;

public sealed class MemoryBucketsTests
{
    private static readonly BucketRule TenAtOnceOneASecond = new(1, 10);

    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Take_FromANewBucket_GivesItsBurstAndNoMore()
    {
        var buckets = new MemoryBuckets(100, _clock);
        for (var i = 9; i >= 0; i--)
        {
            Assert.Equal(new BucketReply(true, i), buckets.Take("a", TenAtOnceOneASecond, 1, 1));
        }

        Assert.Equal(new BucketReply(false, 0), buckets.Take("a", TenAtOnceOneASecond, 1, 1));
        Assert.True(buckets.Take("b", TenAtOnceOneASecond, 1, 1).Allowed);
    }

    [Theory]
    [InlineData(0.999, 0)]
    [InlineData(1, 1)]
    [InlineData(3.5, 3)]
    [InlineData(3600, 10)]
    public void Take_AfterAPause_GivesWhatCameIn(double seconds, int expected)
    {
        var buckets = new MemoryBuckets(100, _clock);
        buckets.Take("a", TenAtOnceOneASecond, 10, 10);
        _clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(expected, Enumerable.Range(0, 20).Count(_ => buckets.Take("a", TenAtOnceOneASecond, 1, 1).Allowed));
    }

    [Fact]
    public void Take_MoreThanTheBucketHolds_NeedsAFullOneAndLeavesItInDebt()
    {
        var buckets = new MemoryBuckets(100, _clock);
        Assert.Equal(new BucketReply(true, -15), buckets.Take("a", TenAtOnceOneASecond, 25, 10));
        _clock.Advance(TimeSpan.FromSeconds(15));
        Assert.False(buckets.Take("a", TenAtOnceOneASecond, 1, 1).Allowed);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(buckets.Take("a", TenAtOnceOneASecond, 1, 1).Allowed);
    }

    [Fact]
    public void Take_ByMoreCallersThanAreKept_ForgetsThoseUnseenForLongest()
    {
        var buckets = new MemoryBuckets(3, _clock);
        foreach (var name in (string[])["a", "b", "c", "a", "d"])
        {
            buckets.Take(name, TenAtOnceOneASecond, 5, 5);
        }

        Assert.Equal(3, buckets.Count);
        Assert.Equal(0, buckets.Take("a", TenAtOnceOneASecond, 0, 0).Tokens);
        Assert.Equal(10, buckets.Take("b", TenAtOnceOneASecond, 0, 0).Tokens);
    }

    [Fact]
    public async Task Take_ByManyAtOnce_LetsExactlyTheBurstPass()
    {
        var buckets = new MemoryBuckets(100, _clock);
        var passed = 0;
        await Parallel.ForAsync(0, 5000, (_, _) =>
        {
            if (buckets.Take("a", new BucketRule(1, 1234), 1, 1).Allowed)
            {
                Interlocked.Increment(ref passed);
            }

            return ValueTask.CompletedTask;
        });

        Assert.Equal(1234, passed);
    }
}
