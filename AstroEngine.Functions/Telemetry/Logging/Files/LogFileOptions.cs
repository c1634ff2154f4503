using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Telemetry.Logging.Files;

/// <summary>Where files of the log are, and how large they may become.</summary>
/// <param name="Folder">Their folder; null for no files.</param>
/// <param name="MaxBytes">How large a file may become.</param>
/// <param name="Backups">How many older files are kept of each.</param>
internal sealed record LogFileOptions(string? Folder, long MaxBytes, int Backups)
{
    /// <summary>The setting of <see cref="Folder"/>: empty for no files, absent for <c>logs</c> in the folder of the data.</summary>
    public const string FolderSetting = "LOG_DIR";

    /// <summary>The setting of <see cref="MaxBytes"/>.</summary>
    public const string BytesSetting = "LOG_MAX_BYTES";

    /// <summary>The setting of <see cref="Backups"/>.</summary>
    public const string BackupsSetting = "LOG_BACKUP_COUNT";

    private const long DefaultBytes = 50L * 1024 * 1024;
    private const int DefaultBackups = 5;
    private const long LeastBytes = 1024;
    private const int MostBackups = 100;

    /// <summary>How old a line becomes.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    /// <summary>How long one file is written to: so long that the oldest of all is removed when it is as old as lines become.</summary>
    public TimeSpan LongestFile => Retention / (Backups + 1);

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="data">The folder of the data.</param>
    /// <exception cref="InvalidOperationException">A value is no number, or out of bounds; the message names it.</exception>
    public static LogFileOptions Read(IConfiguration configuration, string data)
    {
        var folder = configuration[FolderSetting] ?? Path.Combine(data, "logs");
        return new(
            folder.Length == 0 ? null : Path.GetFullPath(folder),
            Number(configuration, BytesSetting, DefaultBytes, LeastBytes, long.MaxValue / 2),
            (int)Number(configuration, BackupsSetting, DefaultBackups, 0, MostBackups));
    }

    private static long Number(IConfiguration configuration, string setting, long absent, long least, long most)
    {
        var text = configuration[setting];
        if (string.IsNullOrEmpty(text))
        {
            return absent;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new InvalidOperationException($"{setting} must be a whole number from {least} to {most}, was \"{text}\".");
    }
}
