using AstroEngine.Functions.Http.Limits;
using AstroEngine.Tests.LocalHost;

namespace AstroEngine.Tests.Functions.Http.Limits;

public sealed class PoolDelayTests
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Current_ItemThatWaitsForAThread_GrowsWithItsWaiting()
    {
        using var delay = new PoolDelay(_clock);
        Assert.Equal(TimeSpan.Zero, delay.Current);

        // The item is run by hand here: that of the pool may come before or after, and finds nothing changed.
        _clock.Advance(TimeSpan.FromMilliseconds(250));
        delay.Execute();
        Assert.Equal(TimeSpan.Zero, delay.Current);
    }

    [Fact]
    public async Task Current_MoreWorkThanThreads_IsMeasured()
    {
        using var delay = new PoolDelay(TimeProvider.System);
        ThreadPool.GetMinThreads(out var threads, out _);
        var most = TimeSpan.Zero;
        var work = Enumerable.Range(0, threads * 60).Select(_ => Queue(() => Thread.Sleep(20))).ToList();

        // Watched from a thread of its own: the pool is what is held up.
        var watcher = new Thread(() =>
        {
            for (var i = 0; i < 500 && most < TimeSpan.FromMilliseconds(100); i++)
            {
                Thread.Sleep(10);
                most = delay.Current > most ? delay.Current : most;
            }
        });
        watcher.Start();
        watcher.Join();
        await Task.WhenAll(work);

        Assert.True(most >= TimeSpan.FromMilliseconds(100), $"{most}");
    }

    private static Task Queue(Action action)
    {
        var done = new TaskCompletionSource();
        ThreadPool.UnsafeQueueUserWorkItem(
            _ =>
            {
                action();
                done.SetResult();
            },
            null);
        return done.Task;
    }
}
