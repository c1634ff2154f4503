namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>Wakes instances when a message to them becomes due. One system timer serves all.</summary>
internal sealed class DueTimers : IDisposable
{
    /// <summary>System timers cannot wait for ever; looking once a day costs nothing.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly PriorityQueue<string, DateTime> _queue = new();
    private readonly TimeProvider _clock;
    private readonly Action<string> _wake;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();

    /// <summary>Makes the timer.</summary>
    public DueTimers(TimeProvider clock, Action<string> wake)
    {
        _clock = clock;
        _wake = wake;
        _timer = clock.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Wakes an instance later.</summary>
    public void Add(DateTime due, string id)
    {
        lock (_gate)
        {
            _queue.Enqueue(id, due);
            if (_queue.TryPeek(out _, out var first) && first == due)
            {
                Arm(due);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Fire()
    {
        var due = new List<string>();
        lock (_gate)
        {
            var now = _clock.GetUtcNow().UtcDateTime;
            while (_queue.TryPeek(out var id, out var time))
            {
                if (time > now)
                {
                    Arm(time);
                    break;
                }

                _queue.Dequeue();
                due.Add(id);
            }
        }

        due.ForEach(_wake);
    }

    private void Arm(DateTime due)
    {
        // Rounded up: a system timer counts whole milliseconds, and one that is early would only be armed again.
        var wait = TimeSpan.FromMilliseconds(Math.Ceiling((due - _clock.GetUtcNow().UtcDateTime).TotalMilliseconds));
        _timer.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait, Timeout.InfiniteTimeSpan);
    }
}
