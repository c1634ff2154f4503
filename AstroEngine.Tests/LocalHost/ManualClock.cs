namespace AstroEngine.Tests.LocalHost;

/// <summary>A clock that stands until it is advanced, timers included.</summary>
internal sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<(DateTimeOffset Due, TaskCompletionSource Source)> _watchers = [];
    private DateTimeOffset _now = start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Goes on, and fires what falls due on the way.</summary>
    public void Advance(TimeSpan by) => AdvanceTo(GetUtcNow() + by);

    /// <summary>Goes on to an instant, and fires what falls due on the way.</summary>
    public void AdvanceTo(DateTimeOffset instant)
    {
        while (true)
        {
            ManualTimer? next;
            lock (_lock)
            {
                next = _timers.Where(t => t.Due <= instant).MinBy(t => t.Due);
                _now = next?.Due > _now ? next.Due.Value : next is null && instant > _now ? instant : _now;
                if (next is not null)
                {
                    _timers.Remove(next);
                }
            }

            if (next is null)
            {
                return;
            }

            next.Fire();
        }
    }

    /// <summary>Sets the clock as a person does: no timer notices.</summary>
    public void Set(DateTimeOffset instant)
    {
        lock (_lock)
        {
            _now = instant;
        }
    }

    /// <summary>Waits until somebody waits for an instant that has not come yet, and fails rather than hang.</summary>
    /// <param name="atMost">The instant: a timer that is due by then.</param>
    public Task SomebodyWaitsAsync(TimeSpan atMost)
    {
        lock (_lock)
        {
            var due = _now + atMost;
            if (_timers.Any(t => t.Due <= due))
            {
                return Task.CompletedTask;
            }

            var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _watchers.Add((due, source));
            return source.Task.WaitAsync(Patience);
        }
    }

    private sealed class ManualTimer(ManualClock clock, Action callback) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                _period = period;
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
                if (Due is not null)
                {
                    clock._timers.Add(this);
                    foreach (var watcher in clock._watchers.Where(w => Due <= w.Due).ToList())
                    {
                        clock._watchers.Remove(watcher);
                        watcher.Source.SetResult();
                    }
                }
            }

            return true;
        }

        public void Fire()
        {
            if (_period > TimeSpan.Zero)
            {
                Change(_period, _period);
            }

            callback();
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
