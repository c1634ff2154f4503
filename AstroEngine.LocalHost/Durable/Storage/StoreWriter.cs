using System.Collections.Concurrent;

namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>
/// The one thread that writes. Changes that wait together go into one transaction: what costs is the disk's confirmation, and it is
/// shared. A transaction that the disk refuses is tried again a few times; then those who asked are told.
/// </summary>
internal sealed class StoreWriter : IDisposable
{
    /// <summary>How many changes one transaction takes at most.</summary>
    private const int LargestBatch = 1024;

    private readonly BlockingCollection<StoreWrite> _queue = [];
    private readonly CancellationTokenSource _aborted = new();
    private readonly StoreConnection _connection;
    private readonly IStoreListener _listener;
    private readonly StoreOptions _options;
    private readonly Thread _thread;
    private readonly Lock _gate = new();
    private bool _isClosed;

    /// <summary>Starts the thread.</summary>
    public StoreWriter(StoreConnection connection, StoreOptions options, IStoreListener listener)
    {
        _connection = connection;
        _options = options;
        _listener = listener;
        _thread = new Thread(Run) { IsBackground = true, Name = "durable writer" };
        _thread.Start();
    }

    /// <summary>The error of the last transaction; null when it succeeded. While there is one, a change gets one attempt alone.</summary>
    public DurableStorageException? Fault { get; private set; }

    /// <summary>Makes a change.</summary>
    /// <exception cref="DurableStorageException">It could not be written, or the store is closed.</exception>
    public Task CommitAsync(Action<StoreSession> change)
    {
        var write = new StoreWrite(change);
        lock (_gate)
        {
            if (_isClosed)
            {
                return Task.FromException(new DurableStorageException("The host is stopping: the history takes no further change.") { IsOfShutdown = true });
            }

            _queue.Add(write);
        }

        return write.Done.Task;
    }

    /// <summary>Takes no further change and ends.</summary>
    /// <param name="abort">Whether changes that wait are dropped, as if the process had been killed.</param>
    public void Close(bool abort)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return;
            }

            _isClosed = true;
            if (abort)
            {
                _aborted.Cancel();
            }

            _queue.CompleteAdding();
        }

        _thread.Join();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close(abort: true);
        _queue.Dispose();
        _aborted.Dispose();
    }

    private void Run()
    {
        var batch = new List<StoreWrite>();
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            batch.Clear();
            batch.Add(first);
            while (batch.Count < LargestBatch && _queue.TryTake(out var next))
            {
                batch.Add(next);
            }

            if (_aborted.IsCancellationRequested)
            {
                Refuse(batch, new DurableStorageException("The host was stopped before the change was written.") { IsOfShutdown = true });
            }
            else
            {
                Write(batch);
            }
        }
    }

    private void Write(List<StoreWrite> batch)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                WriteOnce(batch);
                Fault = null;
                return;
            }
            catch (Exception error)
            {
                RollBack();
                var attempts = Fault is null && StoreErrors.IsOfDisk(error) ? _options.RetryDelays.Count : 0;
                if (attempt < attempts && !_aborted.Token.WaitHandle.WaitOne(_options.RetryDelays[attempt]))
                {
                    continue;
                }

                Fault = StoreErrors.Explain(error);
                Refuse(batch, Fault);
                return;
            }
        }
    }

    private void WriteOnce(List<StoreWrite> batch)
    {
        var outcomes = new List<(StoreWrite Write, StoreSession Session, Exception? Refusal)>(batch.Count);
        var now = _options.Clock.GetUtcNow().UtcDateTime;
        _connection.Execute("BEGIN IMMEDIATE");
        foreach (var write in batch)
        {
            var session = new StoreSession(_connection, now);
            outcomes.Add((write, session, Apply(write, session)));
        }

        _options.BeforeCommit();
        _connection.Execute("COMMIT");
        foreach (var (write, session, refusal) in outcomes)
        {
            if (refusal is null)
            {
                _listener.Committed(session.Effects);
                write.Done.SetResult();
            }
            else
            {
                write.Done.SetException(refusal);
            }
        }
    }

    private Exception? Apply(StoreWrite write, StoreSession session)
    {
        _connection.Execute("SAVEPOINT change");
        try
        {
            write.Apply(session);
            _connection.Execute("RELEASE change");
            return null;
        }
        catch (Exception error) when (!StoreErrors.IsOfDisk(error))
        {
            _connection.Execute("ROLLBACK TO change; RELEASE change");
            return error;
        }
    }

    private void RollBack()
    {
        try
        {
            _connection.Execute("ROLLBACK");
        }
        catch (Exception error) when (error is Microsoft.Data.Sqlite.SqliteException or InvalidOperationException)
        {
            // Some errors of the disk have ended the transaction already.
        }
    }

    private static void Refuse(List<StoreWrite> batch, Exception error)
    {
        foreach (var write in batch)
        {
            write.Done.TrySetException(error);
        }
    }
}
