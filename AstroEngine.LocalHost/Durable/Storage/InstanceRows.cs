using AstroEngine.LocalHost.Durable.History;
using Microsoft.Data.Sqlite;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>Reads instances.</summary>
internal static class InstanceRows
{
    private const string Columns =
        "sequence, id, execution, name, status, created, updated, failure, parent_id, parent_name, parent_execution, parent_task, output, input, custom_status";

    private const string One = $"SELECT {Columns} FROM instances WHERE id = $1";

    private const string Many = $"""
        SELECT {Columns} FROM instances
        WHERE sequence > $1 AND created >= $2 AND created <= $3 AND ($4 IS NULL OR substr(id, 1, length($4)) = $4)
            AND ($5 = 0 OR (($5 >> status) & 1) = 1)
        ORDER BY sequence LIMIT $6
        """;

    /// <summary>Finds an instance.</summary>
    public static InstanceRow? Find(StoreConnection connection, string id)
    {
        using var reader = connection.Query(One, id);
        return reader.Read() ? Read(reader) : null;
    }

    /// <summary>Lists instances in the order of their creation.</summary>
    public static IReadOnlyList<InstanceRow> List(StoreConnection connection, InstanceFilter filter)
    {
        using var reader = connection.Query(
            Many, filter.After, (filter.CreatedFrom ?? DateTime.MinValue).Ticks, (filter.CreatedTo ?? DateTime.MaxValue).Ticks, filter.IdPrefix, filter.StatusMask, filter.Limit);
        var found = new List<InstanceRow>();
        while (reader.Read())
        {
            found.Add(Read(reader));
        }

        return found;
    }

    private static InstanceRow Read(SqliteDataReader reader) => new()
    {
        Sequence = reader.GetInt64(0),
        Id = reader.GetString(1),
        Execution = reader.GetString(2),
        Name = reader.GetString(3),
        Status = (OrchestrationRuntimeStatus)reader.GetInt32(4),
        CreatedAt = new DateTime(reader.GetInt64(5), DateTimeKind.Utc),
        UpdatedAt = new DateTime(reader.GetInt64(6), DateTimeKind.Utc),
        Failure = Text(reader, 7) is { } failure ? HistoryJson.ReadFailure(failure) : null,
        Parent = Text(reader, 8) is { } parent ? new ParentTask(parent, reader.GetString(9), reader.GetString(10), reader.GetInt32(11)) : null,
        Output = Text(reader, 12),
        Input = Text(reader, 13),
        CustomStatus = Text(reader, 14),
    };

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
