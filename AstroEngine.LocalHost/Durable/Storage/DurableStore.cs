using System.Collections.Concurrent;
using AstroEngine.LocalHost.Durable.History;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Data.Sqlite;

namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>The database: one writer, and readers beside it that see what is committed.</summary>
internal sealed class DurableStore : IDisposable
{
    private const string FileName = "durable.db";

    private readonly ConcurrentBag<StoreConnection> _readers = [];
    private readonly FileStream _lock;
    private readonly StoreConnection _connection;
    private readonly StoreWriter _writer;
    private volatile bool _isClosed;

    private DurableStore(string path, FileStream fileLock, StoreConnection connection, StoreOptions options, IStoreListener listener)
    {
        Path = path;
        _lock = fileLock;
        _connection = connection;
        Ballast = new Ballast(path + ".ballast");
        Ballast.Hold();
        _writer = new StoreWriter(connection, options, listener);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Room on the disk for bad times.</summary>
    public Ballast Ballast { get; }

    /// <summary>Why nothing can be written; null when all is well.</summary>
    public DurableStorageException? Fault => _writer.Fault;

    /// <summary>Opens the database, and creates it when there is none.</summary>
    /// <exception cref="LocalHostStartException">Another host uses it, a newer version wrote it, or it cannot be opened.</exception>
    public static DurableStore Open(StoreOptions options, IStoreListener listener)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(options.Folder, FileName));
        FileStream? fileLock = null;
        StoreConnection? connection = null;
        try
        {
            Directory.CreateDirectory(options.Folder);
            fileLock = Lock(path);
            connection = StoreConnection.Open(path, readOnly: false);
            StoreSchema.Prepare(connection.Raw, path);
            return new DurableStore(path, fileLock, connection, options, listener);
        }
        catch (Exception error)
        {
            connection?.Dispose();
            fileLock?.Dispose();
            if (error is SqliteException or IOException or UnauthorizedAccessException)
            {
                throw new LocalHostStartException($"The history in {path} cannot be opened: {error.Message}", error);
            }

            throw;
        }
    }

    /// <summary>Makes a change, with others in one transaction.</summary>
    /// <exception cref="DurableStorageException">It could not be written.</exception>
    public Task CommitAsync(Action<StoreSession> change) => _writer.CommitAsync(change);

    /// <summary>Finds an instance.</summary>
    public InstanceRow? Find(string id) => Read(connection => InstanceRows.Find(connection, id));

    /// <summary>Lists instances.</summary>
    public IReadOnlyList<InstanceRow> List(InstanceFilter filter) => Read(connection => InstanceRows.List(connection, filter));

    /// <summary>Reads the history of an instance.</summary>
    public IReadOnlyList<Episode> History(string id) => Read(connection => Episodes.Read(connection, id));

    /// <summary>Reads the messages to an instance that are due.</summary>
    public IReadOnlyList<InboxMessage> Inbox(string id, DateTime now) => Read(connection =>
    {
        using var reader = connection.Query("SELECT id, body FROM inbox WHERE instance = $1 AND due <= $2 ORDER BY id", id, now.Ticks);
        var messages = new List<InboxMessage>();
        while (reader.Read())
        {
            messages.Add(new InboxMessage(reader.GetInt64(0), HistoryJson.ReadEvent(reader.GetString(1))));
        }

        return messages;
    });

    /// <summary>Reads the input of an activity that was called.</summary>
    /// <returns>Whether the call is still there, and its input.</returns>
    public (bool Exists, string? Input) ActivityInput(long row) => Read(connection =>
    {
        using var reader = connection.Query("SELECT input FROM activities WHERE id = $1", row);
        return reader.Read() ? (true, reader.IsDBNull(0) ? null : reader.GetString(0)) : (false, (string?)null);
    });

    /// <summary>Reads what an earlier process left to do.</summary>
    public CommitEffects Pending() => Read(connection =>
    {
        var pending = new CommitEffects();
        using (var reader = connection.Query("SELECT instance, due FROM inbox ORDER BY id"))
        {
            while (reader.Read())
            {
                var due = reader.GetInt64(1);
                if (due == 0)
                {
                    pending.Woken.Add(reader.GetString(0));
                }
                else
                {
                    pending.Timers.Add((new DateTime(due, DateTimeKind.Utc), reader.GetString(0)));
                }
            }
        }

        using (var reader = connection.Query("SELECT id, instance, execution, task, name FROM activities ORDER BY id"))
        {
            while (reader.Read())
            {
                var item = new ActivityItem(reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetInt32(3), reader.GetString(4));
                pending.Activities.Add(item);
            }
        }

        return pending;
    });

    /// <summary>Ends all use of the files.</summary>
    /// <param name="abort">Whether changes that wait are dropped, as if the process had been killed.</param>
    public void Close(bool abort)
    {
        _isClosed = true;
        _writer.Close(abort);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close(abort: true);
        _writer.Dispose();
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _connection.Dispose();
        _lock.Dispose();
    }

    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error)
        {
            throw new LocalHostStartException($"{path} is in use by another host. Stop it, or set DATA to another folder.", error);
        }
    }

    private T Read<T>(Func<StoreConnection, T> read)
    {
        if (_isClosed)
        {
            throw new DurableStorageException("The host is stopping: the history cannot be read.") { IsOfShutdown = true };
        }

        StoreConnection? connection = null;
        try
        {
            if (!_readers.TryTake(out connection))
            {
                connection = StoreConnection.Open(Path, readOnly: true);
            }

            var result = read(connection);
            Return(connection);
            return result;
        }
        catch (SqliteException error)
        {
            connection?.Dispose();
            throw new DurableStorageException($"The history of orchestrations cannot be read: {error.Message}", error);
        }
    }

    private void Return(StoreConnection connection)
    {
        _readers.Add(connection);
        if (_isClosed && _readers.TryTake(out var late))
        {
            late.Dispose();
        }
    }
}
