using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Caching;

/// <summary>Whether Redis can be used, said in the log when it changes and never otherwise.</summary>
/// <remarks>Two things take Redis away, a lost connection and an open circuit, and each comes with several events: only their sum is reported.</remarks>
internal sealed class RedisStatus(string endpoint, ILogger logger, TimeProvider time)
{
    private static readonly TimeSpan ErrorLogInterval = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private bool _connected;
    private bool _circuitClosed = true;
    private RedisState _state = RedisState.Connecting;
    private long? _lastErrorLog;

    public RedisState State
    {
        get
        {
            lock (_lock)
            {
                return _state;
            }
        }
    }

    /// <summary>Reports the connection.</summary>
    /// <param name="connected">Whether it stands.</param>
    /// <param name="reason">Why not; null when it does.</param>
    public void SetConnected(bool connected, string? reason)
    {
        lock (_lock)
        {
            _connected = connected;
            Update(reason);
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

        logger.LogWarning("Redis at {Endpoint} answered with an error: {Message}", endpoint, exception.Message);
    }

    private void Update(string? reason)
    {
        var next = _connected && _circuitClosed ? RedisState.Available : RedisState.Unreachable;
        if (next == _state)
        {
            return;
        }

        var first = _state == RedisState.Connecting;
        _state = next;
        if (next == RedisState.Unreachable)
        {
            logger.LogWarning(
                "Redis at {Endpoint} cannot be used: {Reason}. Results are cached in memory only until it is back.", endpoint, reason ?? "not connected");
        }
        else if (first)
        {
            logger.LogInformation("Redis at {Endpoint} is connected.", endpoint);
        }
        else
        {
            logger.LogInformation("Redis at {Endpoint} is back.", endpoint);
        }
    }
}
