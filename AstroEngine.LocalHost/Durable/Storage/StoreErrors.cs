using Microsoft.Data.Sqlite;

namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>Tells the disk's errors from others, and says them in words.</summary>
internal static class StoreErrors
{
    /// <summary>Whether an error comes from the disk or a lock, and the whole transaction is lost.</summary>
    public static bool IsOfDisk(Exception error) => error switch
    {
        SqliteException sqlite => Reason(sqlite.SqliteErrorCode) is not null,
        IOException or UnauthorizedAccessException => true,
        _ => false,
    };

    /// <summary>Makes the exception that callers see. It does not say where the file is: that is for the log.</summary>
    public static DurableStorageException Explain(Exception error)
    {
        var reason = error is SqliteException sqlite ? Reason(sqlite.SqliteErrorCode) : null;
        return new DurableStorageException($"The history of orchestrations cannot be written: {reason ?? error.Message}", error);
    }

    private static string? Reason(int code) => code switch
    {
        5 or 6 => "another process keeps it locked (SQLITE_BUSY).",
        7 => "there is no memory left (SQLITE_NOMEM).",
        8 => "it is read-only (SQLITE_READONLY).",
        10 => "the disk reports an error (SQLITE_IOERR).",
        11 or 26 => "the file is damaged (SQLITE_CORRUPT).",
        13 => "the disk is full (SQLITE_FULL).",
        14 => "the file cannot be opened (SQLITE_CANTOPEN).",
        _ => null,
    };
}
