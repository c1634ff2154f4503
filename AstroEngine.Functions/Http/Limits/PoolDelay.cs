namespace AstroEngine.Functions.Http.Limits;

/// <summary>
/// How long work waits for a thread. Computations that never wait for anything run on the thread that read their request, so where too many
/// come they queue before any of our code sees them: an item that is put into the same queue four times a second measures it.
/// </summary>
internal sealed class PoolDelay : IThreadPoolWorkItem, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly TimeProvider _clock;
    private readonly Action<IThreadPoolWorkItem> _queue;
    private readonly ITimer _timer;
    private long _queuedAt;
    private long _lastTicks;
    private int _isQueued;

    /// <summary>Begins to measure.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="queue">Puts an item into the queue that is measured: that of the thread pool, unless told otherwise.</param>
    public PoolDelay(TimeProvider clock, Action<IThreadPoolWorkItem>? queue = null)
    {
        _clock = clock;
        _queue = queue ?? (static item => ThreadPool.UnsafeQueueUserWorkItem(item, preferLocal: false));
        _timer = clock.CreateTimer(static state => ((PoolDelay)state!).Probe(), this, Interval, Interval);
    }

    /// <summary>The delay: as measured last, or more when the item that is under way has waited longer.</summary>
    public TimeSpan Current
    {
        get
        {
            var last = TimeSpan.FromTicks(Volatile.Read(ref _lastTicks));
            if (Volatile.Read(ref _isQueued) == 0)
            {
                return last;
            }

            var waiting = _clock.GetElapsedTime(Volatile.Read(ref _queuedAt));
            return waiting > last ? waiting : last;
        }
    }

    /// <inheritdoc />
    public void Execute()
    {
        Volatile.Write(ref _lastTicks, _clock.GetElapsedTime(Volatile.Read(ref _queuedAt)).Ticks);
        Volatile.Write(ref _isQueued, 0);
    }

    /// <inheritdoc />
    public void Dispose() => _timer.Dispose();

    private void Probe()
    {
        if (Volatile.Read(ref _isQueued) == 0)
        {
            Volatile.Write(ref _queuedAt, _clock.GetTimestamp());
            Volatile.Write(ref _isQueued, 1);
            _queue(this);
        }
    }
}
