namespace AstroEngine.Functions.Telemetry.Logging.Files;

/// <summary>Why a file cannot be written to, in a word that names no folder.</summary>
internal static class LogFileFailure
{
    // ENOSPC and EDQUOT of Linux, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows.
    private static readonly int[] FullDisk = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>The word for an exception.</summary>
    public static string Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "not_permitted",
        IOException when FullDisk.Contains(exception.HResult) => "no_space",
        IOException when exception.Message.Contains("used by another process", StringComparison.Ordinal) => "in_use",
        _ => "io_error",
    };
}
