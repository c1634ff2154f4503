using AstroEngine.Functions.Http.Limits;
using AstroEngine.Tests.LocalHost;

namespace AstroEngine.Tests.Functions.Http.Limits;

public sealed class PoolDelayTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly Queue<IThreadPoolWorkItem> _queue = new();

    [Fact]
    public void Current_ItemThatWaitsForAThread_GrowsWithItsWaiting()
    {
        using var delay = new PoolDelay(_clock, _queue.Enqueue);
        Assert.Equal(TimeSpan.Zero, delay.Current);

        _clock.Advance(Interval);
        Assert.Equal(TimeSpan.Zero, delay.Current);
        _clock.Advance(TimeSpan.FromMilliseconds(700));
        Assert.Equal(TimeSpan.FromMilliseconds(700), delay.Current);
        Assert.Single(_queue);
    }

    [Fact]
    public void Current_ItemThatRan_IsHowLongItWaitedUntilTheNextOneRan()
    {
        using var delay = new PoolDelay(_clock, _queue.Enqueue);
        _clock.Advance(Interval);
        _clock.Advance(TimeSpan.FromMilliseconds(120));
        _queue.Dequeue().Execute();
        Assert.Equal(TimeSpan.FromMilliseconds(120), delay.Current);

        // The next item is queued 250 ms after the one before, and runs at once.
        _clock.Advance(TimeSpan.FromMilliseconds(130));
        _queue.Dequeue().Execute();
        Assert.Equal(TimeSpan.Zero, delay.Current);
    }
}
