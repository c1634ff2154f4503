using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Caching;

/// <summary>Whether Redis can be used, said in the log when it changes and never otherwise.</summary>
/// <remarks>Two things take Redis away, a lost connection and an open circuit, and each comes with several events: only their sum is reported.</remarks>
internal sealed class RedisStatus(string endpoint, ILogger logger, TimeProvider time)
{
    private static readonly TimeSpan ErrorLogInterval = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private Func<bool>? _isConnected;
    private bool _circuitClosed = true;
    private volatile RedisState _state = RedisState.Connecting;
    private long? _lastErrorLog;

    /// <summary>The state now: asked, not remembered, so that an event which came late or never leaves nothing wrong for long.</summary>
    public RedisState State
    {
        get
        {
            lock (_lock)
            {
                Update(null);
                return _state;
            }
        }
    }

    /// <summary>Ends the first attempt to connect.</summary>
    /// <param name="isConnected">Tells whether the connection stands, then and later.</param>
    /// <param name="reason">Why not, if it does not.</param>
    public void Watch(Func<bool> isConnected, string reason)
    {
        lock (_lock)
        {
            _isConnected = isConnected;
            Update(reason);
        }
    }

    /// <summary>Reports that the connection may have come or gone.</summary>
    /// <param name="reason">Why it went, if it did.</param>
    public void Look(string? reason)
    {
        lock (_lock)
        {
            Update(reason);
        }
    }

    /// <summary>Reports that Redis has answered; without a lock as long as that is nothing new.</summary>
    public void NoteAnswer()
    {
        if (_state != RedisState.Available)
        {
            Look(null);
        }
    }

    /// <summary>Reports the circuit breaker.</summary>
    /// <param name="closed">Whether it is closed; half open counts as not closed.</param>
    public void SetCircuit(bool closed)
    {
        lock (_lock)
        {
            _circuitClosed = closed;
            Update("too many operations failed or took too long");
        }
    }

    /// <summary>Logs an error that Redis answered with (out of memory, read-only, ...), at most once a minute.</summary>
    public void LogServerError(Exception exception)
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            if (_lastErrorLog is { } last && time.GetElapsedTime(last, now) < ErrorLogInterval)
            {
                return;
            }

            _lastErrorLog = now;
        }

        logger.RedisAnsweredWithError(endpoint, exception.Message);
    }

    private void Update(string? reason)
    {
        if (_isConnected is null)
        {
            return;
        }

        // Under the lock: two threads that asked at different times must not report in the wrong order.
        var next = _isConnected() && _circuitClosed ? RedisState.Available : RedisState.Unreachable;
        if (next == _state)
        {
            return;
        }

        var first = _state == RedisState.Connecting;
        _state = next;
        if (next == RedisState.Unreachable)
        {
            logger.RedisUnavailable(endpoint, reason ?? "not connected");
        }
        else if (first)
        {
            logger.RedisConnected(endpoint);
        }
        else
        {
            logger.RedisBack(endpoint);
        }
    }
}
