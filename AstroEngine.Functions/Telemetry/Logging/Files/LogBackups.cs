namespace AstroEngine.Functions.Telemetry.Logging.Files;

/// <summary>The older files of a log: <c>astro.log.1</c> is the newest of them.</summary>
/// <param name="path">The file that is written to.</param>
/// <param name="options">How many are kept.</param>
internal sealed class LogBackups(string path, LogFileOptions options)
{
    /// <summary>Makes the file that was written to the newest backup, and removes the oldest.</summary>
    /// <exception cref="IOException">A file cannot be renamed.</exception>
    public void Shift()
    {
        if (options.Backups == 0)
        {
            File.Delete(path);
            return;
        }

        File.Delete(Of(options.Backups));
        for (var number = options.Backups - 1; number >= 1; number--)
        {
            if (File.Exists(Of(number)))
            {
                File.Move(Of(number), Of(number + 1));
            }
        }

        File.Move(path, Of(1));
    }

    /// <summary>Removes those that are too old, and those beyond the number that is kept.</summary>
    /// <param name="now">The time.</param>
    /// <exception cref="IOException">A file cannot be removed.</exception>
    public void Prune(DateTimeOffset now)
    {
        foreach (var (number, file) in Find())
        {
            if (number > options.Backups || now - file.LastWriteTimeUtc > LogFileOptions.Retention)
            {
                file.Delete();
            }
        }
    }

    /// <summary>How many there are, and how large they are together.</summary>
    public (int Count, long Bytes) Measure()
    {
        try
        {
            var files = Find();
            return (files.Count, files.Sum(f => f.File.Length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // One was removed while they were counted, or the folder may not be read.
            return (0, 0);
        }
    }

    private List<(int Number, FileInfo File)> Find()
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        var name = Path.GetFileName(path) + ".";
        var found = new List<(int, FileInfo)>();
        foreach (var file in folder.Exists ? folder.GetFiles() : [])
        {
            if (file.Name.StartsWith(name, StringComparison.Ordinal) && int.TryParse(file.Name.AsSpan(name.Length), System.Globalization.NumberStyles.None, null, out var number))
            {
                found.Add((number, file));
            }
        }

        return found;
    }

    private string Of(int number) => $"{path}.{number}";
}
