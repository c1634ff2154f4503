namespace AstroEngine.Functions.Telemetry.Logging.Files;

/// <summary>The folder of the log's files, which one process writes to: two would write into each other's lines.</summary>
/// <param name="path">Where it is.</param>
internal sealed class LogFolder(string path) : IDisposable
{
    private const string LockName = ".lock";

    private FileStream? _lock;

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>Makes the folder, and makes it this process's own.</summary>
    /// <exception cref="IOException">It cannot be made, or another process writes there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written to.</exception>
    public void Claim()
    {
        if (_lock is null)
        {
            Directory.CreateDirectory(path);
            _lock = new FileStream(System.IO.Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lock?.Dispose();
        _lock = null;
    }
}
