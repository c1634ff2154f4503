using System.Globalization;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Data.Sqlite;

namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>Creates the tables, and refuses a file that a newer version wrote.</summary>
internal static class StoreSchema
{
    /// <summary>The version that this build writes.</summary>
    public const int Version = 1;

    private const string Tables = """
        CREATE TABLE instances (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            execution TEXT NOT NULL,
            name TEXT NOT NULL,
            status INTEGER NOT NULL,
            created INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            input TEXT,
            output TEXT,
            custom_status TEXT,
            failure TEXT,
            parent_id TEXT,
            parent_name TEXT,
            parent_execution TEXT,
            parent_task INTEGER
        );
        CREATE INDEX instances_by_parent ON instances (parent_id) WHERE parent_id IS NOT NULL;
        CREATE TABLE episodes (
            instance TEXT NOT NULL,
            number INTEGER NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (instance, number)
        ) WITHOUT ROWID;
        CREATE TABLE inbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            instance TEXT NOT NULL,
            due INTEGER NOT NULL,
            task INTEGER,
            body TEXT NOT NULL
        );
        CREATE INDEX inbox_by_instance ON inbox (instance, due);
        CREATE TABLE activities (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            instance TEXT NOT NULL,
            execution TEXT NOT NULL,
            task INTEGER NOT NULL,
            name TEXT NOT NULL,
            input TEXT
        );
        CREATE INDEX activities_by_instance ON activities (instance);
        """;

    /// <summary>Brings a database to <see cref="Version"/>.</summary>
    /// <exception cref="LocalHostStartException">The database is of a newer version.</exception>
    public static void Prepare(SqliteConnection connection, string path)
    {
        using var read = connection.CreateCommand();
        read.CommandText = "PRAGMA user_version";
        var version = Convert.ToInt32(read.ExecuteScalar(), CultureInfo.InvariantCulture);
        if (version > Version)
        {
            throw new LocalHostStartException(
                $"{path} was written by a newer version (its schema is {version}, this one knows {Version}). Use that version, or another DATA folder.");
        }

        if (version == Version)
        {
            return;
        }

        using var transaction = connection.BeginTransaction();
        using var create = connection.CreateCommand();
        create.Transaction = transaction;
        create.CommandText = Tables + $"PRAGMA user_version = {Version};";
        create.ExecuteNonQuery();
        transaction.Commit();
    }
}
