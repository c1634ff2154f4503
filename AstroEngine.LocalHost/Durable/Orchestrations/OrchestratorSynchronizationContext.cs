namespace AstroEngine.LocalHost.Durable.Orchestrations;

/// <summary>
/// Keeps an orchestrator on the one thread that replays it. What another thread wants to continue there was awaited against the
/// rules, and is not continued.
/// </summary>
/// <param name="foreign">Called when another thread wants to continue the orchestrator; it may come after the replay is over.</param>
internal sealed class OrchestratorSynchronizationContext(Action foreign) : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _queue = new();
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private volatile bool _isClosed;

    /// <summary>Whether the caller is the orchestrator.</summary>
    public bool IsCurrent => !_isClosed && Environment.CurrentManagedThreadId == _thread;

    /// <summary>Whether another thread wanted to continue the orchestrator.</summary>
    public bool HasForeign { get; private set; }

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsCurrent)
        {
            _queue.Enqueue((d, state));
            return;
        }

        HasForeign = true;
        foreign();
    }

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state)
    {
        ArgumentNullException.ThrowIfNull(d);
        d(state);
    }

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Runs what was posted, until nothing is left.</summary>
    public void Drain()
    {
        while (_queue.TryDequeue(out var next))
        {
            next.Callback(next.State);
        }
    }

    /// <summary>The replay is over.</summary>
    public void Close() => _isClosed = true;
}
