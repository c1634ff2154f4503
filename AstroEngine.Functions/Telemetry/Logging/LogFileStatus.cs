namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>One of the files of the log.</summary>
/// <param name="Name">Which: <c>main</c>, <c>error</c> or <c>performance</c>.</param>
/// <param name="File">The name of the file, without its folder.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Backups">How many older files there are.</param>
/// <param name="BackupBytes">How large those are together.</param>
/// <param name="Written">Lines written since the start.</param>
/// <param name="Lost">Lines that could not be written since the start.</param>
/// <param name="Failure">What the last failure was, by the name of its type; null when the file is written to.</param>
internal sealed record LogFileStatus(
    string Name, string File, long Bytes, int Backups, long BackupBytes, long Written, long Lost, string? Failure);
