using System.Diagnostics;

namespace AstroEngine.Tests.LocalHost.Durable.Support;

/// <summary>A clock that runs faster than the true one, so that what waits for hours can be watched.</summary>
internal sealed class ScaledTime(int factor) : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 8, 12, 17, 45, 59, TimeSpan.Zero);
    private readonly long _start = Stopwatch.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => Start + (Stopwatch.GetElapsedTime(_start) * factor);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Timer(System.CreateTimer(callback, state, Scale(dueTime), Scale(period)), Scale);

    private TimeSpan Scale(TimeSpan time) => time <= TimeSpan.Zero ? time : TimeSpan.FromTicks(Math.Max(TimeSpan.TicksPerMillisecond, time.Ticks / factor));

    private sealed class Timer(ITimer inner, Func<TimeSpan, TimeSpan> scale) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => inner.Change(scale(dueTime), scale(period));

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
