using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>One connection to the database, with the statements that it has prepared. Used by one thread at a time.</summary>
internal sealed class StoreConnection : IDisposable
{
    /// <summary>How long SQLite itself waits for a lock, in seconds, before the engine counts the attempt as failed.</summary>
    private const int LockPatience = 1;

    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    private StoreConnection(SqliteConnection connection) => Raw = connection;

    /// <summary>The connection itself.</summary>
    public SqliteConnection Raw { get; }

    /// <summary>Opens the file; the writer waits at each commit until the disk has it.</summary>
    public static StoreConnection Open(string path, bool readOnly)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = LockPatience, Pooling = false }.ToString();
        var connection = new StoreConnection(new SqliteConnection(text));
        try
        {
            connection.Raw.Open();
            connection.Execute(readOnly
                ? "PRAGMA query_only = 1; PRAGMA cache_size = -2000"
                : "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216; PRAGMA wal_autocheckpoint = 1000");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement with values for $1, $2 and so on.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>Runs a query with values for $1, $2 and so on.</summary>
    public SqliteDataReader Query(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteReader();

    /// <summary>Runs a query for one number.</summary>
    /// <returns>The number; null when there is no row.</returns>
    public long? Number(string sql, params ReadOnlySpan<object?> values) =>
        Prepare(sql, values).ExecuteScalar() is { } value and not DBNull ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;

    /// <summary>The number of the row that was inserted last.</summary>
    public long LastRow() => Number("SELECT last_insert_rowid()") ?? 0;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        Raw.Dispose();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = Raw.CreateCommand();
            command.CommandText = sql;
            _prepared.Add(sql, command);
        }

        while (command.Parameters.Count < values.Length)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${command.Parameters.Count + 1}" });
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
