using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>
/// Gives up instances whose history cannot be written or read. The failure is written in little room, then in the room that the ballast
/// held, then kept in memory; a timer writes it when the disk takes it, and holds the ballast again.
/// </summary>
internal sealed class FailureKeeper : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private readonly DurableStore _store;
    private readonly InstanceWaiters _waiters;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly ITimer _timer;
    private int _isRecovering;

    /// <summary>Makes the keeper.</summary>
    public FailureKeeper(DurableStore store, InstanceWaiters waiters, TimeProvider clock, ILogger logger)
    {
        _store = store;
        _waiters = waiters;
        _clock = clock;
        _logger = logger;
        _timer = clock.CreateTimer(_ => _ = RecoverAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Failures that could not be written.</summary>
    public FailedInMemory InMemory { get; } = new();

    /// <summary>Gives an instance up, unless it is in another run by now: rewound, begun anew.</summary>
    /// <param name="id">The instance.</param>
    /// <param name="execution">The run in which the error came; null when not even that could be read.</param>
    /// <param name="error">The error.</param>
    public async Task FailAsync(string id, string? execution, Exception error)
    {
        if (error is DurableStorageException { IsOfShutdown: true })
        {
            return;
        }

        _logger.LogError(error, "Orchestration '{InstanceId}' is given up (history: {Path})", id, _store.Path);
        var failure = TaskFailureDetails.FromException(error);
        if (await TryWriteAsync(id, execution, failure).ConfigureAwait(false) || await TryWithoutBallastAsync(id, execution, failure).ConfigureAwait(false))
        {
            _timer.Change(Period, Timeout.InfiniteTimeSpan);
            return;
        }

        InMemory.Add(id, execution, failure, _clock.GetUtcNow().UtcDateTime);
        _waiters.Pulse(id);
        _timer.Change(Period, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private async Task RecoverAsync()
    {
        if (Interlocked.Exchange(ref _isRecovering, 1) == 1)
        {
            return;
        }

        try
        {
            foreach (var (id, execution, failure) in InMemory.All)
            {
                if (!await TryWriteAsync(id, execution, failure).ConfigureAwait(false))
                {
                    break;
                }

                InMemory.Remove(id, execution);
            }

            if (InMemory.IsEmpty)
            {
                _store.Ballast.Hold();
            }
        }
        finally
        {
            Volatile.Write(ref _isRecovering, 0);
        }

        if (!InMemory.IsEmpty || !_store.Ballast.IsHeld)
        {
            _timer.Change(Period, Timeout.InfiniteTimeSpan);
        }
    }

    private Task<bool> TryWithoutBallastAsync(string id, string? execution, TaskFailureDetails failure)
    {
        _store.Ballast.Release();
        return TryWriteAsync(id, execution, failure);
    }

    private async Task<bool> TryWriteAsync(string id, string? execution, TaskFailureDetails failure)
    {
        try
        {
            await _store.CommitAsync(session => session.Fail(id, execution, failure)).ConfigureAwait(false);
            return true;
        }
        catch (DurableStorageException)
        {
            return false;
        }
    }
}
