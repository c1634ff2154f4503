using System.Runtime.CompilerServices;

namespace AstroEngine.Functions.Storage;

/// <summary>Objects as files of a folder.</summary>
/// <remarks>
/// An object is written to a file beside the others, flushed to the disk and renamed into place; the folder is flushed after it. What a
/// killed process left half-written is removed when the next one opens the folder.
/// </remarks>
internal sealed class FileObjectStore : IObjectStore
{
    // No segment of a name begins with a dot, so no object is ever in this folder.
    private const string UnfinishedFolder = ".unfinished";

    private readonly string _root;
    private readonly string _unfinished;

    /// <summary>Opens a folder.</summary>
    /// <param name="root">The folder; it is made with the first object.</param>
    public FileObjectStore(string root)
    {
        _root = Path.GetFullPath(root);
        _unfinished = Path.Combine(_root, UnfinishedFolder);
        RemoveUnfinished();
    }

    /// <inheritdoc />
    public Task<ObjectWriter> CreateAsync(string name, CancellationToken cancellationToken = default)
    {
        ObjectName.ThrowIfInvalid(name);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<ObjectWriter>(Begin(name));
    }

    /// <inheritdoc />
    public async Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        ObjectName.ThrowIfInvalid(name);
        await using var writer = Begin(name);
        await writer.Stream.WriteAsync(content, cancellationToken);
        return writer.TryCommit(replace: false);
    }

    /// <inheritdoc />
    public async Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        ObjectName.ThrowIfInvalid(name);
        await using var writer = Begin(name);
        await writer.Stream.WriteAsync(content, cancellationToken);
        writer.TryCommit(replace: true);
    }

    /// <inheritdoc />
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(string name, CancellationToken cancellationToken = default)
    {
        await using var stream = Open(name);
        if (stream is null)
        {
            return null;
        }

        var content = new byte[stream.Length];
        await stream.ReadExactlyAsync(content, cancellationToken);
        return content;
    }

    /// <inheritdoc />
    public Task<Stream?> OpenReadAsync(string name, CancellationToken cancellationToken = default) => Task.FromResult<Stream?>(Open(name));

    /// <inheritdoc />
    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default) => Task.FromResult(File.Exists(PathOf(name)));

    /// <inheritdoc />
    public async IAsyncEnumerable<StoredObject> ListAsync(
        string prefix, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ObjectName.ThrowIfNoPrefix(prefix);
        foreach (var found in Find(prefix))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return found;
        }

        await Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task DeleteAsync(string name, CancellationToken cancellationToken = default)
    {
        try
        {
            File.Delete(PathOf(name));
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing of this name.
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task DeleteAllAsync(string prefix, CancellationToken cancellationToken = default)
    {
        ObjectName.ThrowIfNoPrefix(prefix);
        foreach (var found in Find(prefix))
        {
            cancellationToken.ThrowIfCancellationRequested();
            File.Delete(PathOf(found.Name));
        }

        RemoveFolders(Path.Combine(_root, prefix));
        return Task.CompletedTask;
    }

    private FileObjectWriter Begin(string name)
    {
        Directory.CreateDirectory(_unfinished);
        return new FileObjectWriter(name, PathOf(name), Path.Combine(_unfinished, Guid.NewGuid().ToString("N")));
    }

    private string PathOf(string name)
    {
        ObjectName.ThrowIfInvalid(name);
        return Path.Combine(_root, name);
    }

    private FileStream? Open(string name)
    {
        try
        {
            return new FileStream(
                PathOf(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, useAsync: false);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            // A folder of this name counts as unauthorised; of an object there is none.
            if (e is UnauthorizedAccessException && File.Exists(PathOf(name)))
            {
                throw;
            }

            return null;
        }
    }

    private List<StoredObject> Find(string prefix)
    {
        var folder = new DirectoryInfo(Path.Combine(_root, prefix));
        List<StoredObject> found = [];
        if (folder.Exists)
        {
            Collect(folder, prefix, found);
        }

        found.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return found;
    }

    private static void Collect(DirectoryInfo folder, string prefix, List<StoredObject> found)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (entry is DirectoryInfo inner && entry.Name != UnfinishedFolder)
                {
                    Collect(inner, $"{prefix}{entry.Name}/", found);
                }
                else if (entry is FileInfo { Exists: true } file && ObjectName.IsValid(prefix + file.Name))
                {
                    found.Add(new StoredObject(prefix + file.Name, file.Length, file.LastWriteTimeUtc));
                }
            }
        }
        catch (Exception e) when (e is DirectoryNotFoundException or FileNotFoundException)
        {
            // Removed while it was listed.
        }
    }

    // From the inside out, each only if it is empty: an object that comes meanwhile keeps its folder.
    private static void RemoveFolders(string path)
    {
        try
        {
            foreach (var inner in Directory.GetDirectories(path))
            {
                RemoveFolders(inner);
            }

            Directory.Delete(path);
        }
        catch (IOException)
        {
            // Not empty, or gone already.
        }
    }

    private void RemoveUnfinished()
    {
        if (!Directory.Exists(_unfinished))
        {
            return;
        }

        foreach (var path in Directory.GetFiles(_unfinished))
        {
            try
            {
                // The file of a process that still writes is locked, and refuses to be opened.
                using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                File.Delete(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // In use, or already gone.
            }
        }
    }
}
