using System.Runtime.InteropServices;

namespace AstroEngine.Functions.Storage;

/// <summary>Makes the names in a folder survive a power cut: a renamed file is on the disk only when its folder is.</summary>
internal static class FileSync
{
    private const int ReadOnly = 0;

    /// <summary>Writes a folder to the disk. Systems other than Unix need nothing of the kind.</summary>
    public static void Folder(string path)
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

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int handle);
}
