using System.Diagnostics;

namespace AstroEngine.Tests.Functions.Storage;

/// <summary>A file system of one megabyte in memory; see <see cref="RootFactAttribute"/>.</summary>
internal sealed class TinyDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private TinyDisk() => Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", _folder.Path);

    public string Path => _folder.Path;

    public static TinyDisk Mount() => new();

    public void Dispose()
    {
        Run("umount", "-l", _folder.Path);
        _folder.Dispose();
    }

    private static void Run(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
