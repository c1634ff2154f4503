using System.Runtime.InteropServices;

namespace AstroEngine.Functions.Storage;

/// <summary>What the class library does not offer: flushing a folder, and giving a file its name only if nothing has it.</summary>
internal static class UnixFiles
{
    private const int ReadOnly = 0;
    private const int AlreadyThere = 17;
    private const int NotThere = 2;

    /// <summary>Writes a folder to the disk: a renamed file survives a power cut only when its folder is there. Windows needs nothing of the kind.</summary>
    public static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(path, ReadOnly);
        if (handle < 0)
        {
            // It was removed in the meantime, and its names with it.
            return;
        }

        _ = Sync(handle);
        _ = Close(handle);
    }

    /// <summary>Moves a file to a name that nothing has; in contrast to the class library's way, of several who try, one succeeds.</summary>
    /// <returns>Whether it was moved; false when the name is taken.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The system refuses otherwise.</exception>
    public static bool TryMove(string from, string to)
    {
        if (OperatingSystem.IsWindows())
        {
            return TryMoveOnWindows(from, to);
        }

        if (Link(from, to) == 0)
        {
            File.Delete(from);
            return true;
        }

        return Marshal.GetLastPInvokeError() switch
        {
            AlreadyThere => false,
            NotThere => throw new DirectoryNotFoundException(),
            var error => throw new IOException($"The file system cannot store an object that must not exist before: {Marshal.GetPInvokeErrorMessage(error)}.", error),
        };
    }

    private static bool TryMoveOnWindows(string from, string to)
    {
        try
        {
            File.Move(from, to, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(to))
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int handle);

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);
}
