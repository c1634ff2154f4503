namespace AstroEngine.LocalHost.Http;

/// <summary>Counts the requests that run, and turns newcomers away once the host is stopping.</summary>
internal sealed class RequestGate : IDisposable
{
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _graceIsOver = new();
    private int _running;
    private volatile bool _isClosed;

    /// <summary>How many requests run.</summary>
    public int Running => Volatile.Read(ref _running);

    /// <summary>Done when the gate is closed and nothing runs any more.</summary>
    public Task Drained => _drained.Task;

    /// <summary>Cancelled when requests that run will not be waited for any longer.</summary>
    public CancellationToken GraceIsOver => _graceIsOver.Token;

    /// <summary>Lets a request in; each success is followed by one <see cref="Exit"/>.</summary>
    /// <returns>False when the host is stopping.</returns>
    public bool TryEnter()
    {
        // Counted before the gate is looked at: a request is either seen by whoever closes the gate, or sees it closed.
        Interlocked.Increment(ref _running);
        if (!_isClosed)
        {
            return true;
        }

        Exit();
        return false;
    }

    /// <summary>Notes that a request is finished.</summary>
    public void Exit()
    {
        if (Interlocked.Decrement(ref _running) == 0 && _isClosed)
        {
            _drained.TrySetResult();
        }
    }

    /// <summary>Lets no further request in.</summary>
    public void Close()
    {
        _isClosed = true;
        Interlocked.MemoryBarrier();
        if (Running == 0)
        {
            _drained.TrySetResult();
        }
    }

    /// <summary>Asks the requests that still run to give up.</summary>
    public void EndGrace() => _graceIsOver.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _graceIsOver.Dispose();
}
