namespace AstroEngine.Functions.Storage;

/// <summary>An object of <see cref="FileObjectStore"/> that is being written.</summary>
internal sealed class FileObjectWriter : ObjectWriter
{
    private const int BufferSize = 64 * 1024;
    private const int MostTries = 3;

    private readonly string _name;
    private readonly string _path;
    private readonly string _unfinished;
    private readonly FileStream _file;
    private readonly ObjectFileStream _stream;
    private bool _isCommitted;

    /// <summary>Begins the file.</summary>
    /// <param name="name">The name of the object, for messages.</param>
    /// <param name="path">Where it will be.</param>
    /// <param name="unfinished">Where it is until it is complete, on the same volume.</param>
    public FileObjectWriter(string name, string path, string unfinished)
    {
        _name = name;
        _path = path;
        _unfinished = unfinished;
        _file = Run(() => new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize));
        _stream = new ObjectFileStream(_file, name);
    }

    /// <inheritdoc />
    public override Stream Stream => _stream;

    /// <inheritdoc />
    public override Task CommitAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TryCommit(replace: true);
        return Task.CompletedTask;
    }

    /// <summary>Makes the object appear.</summary>
    /// <param name="replace">Whether it takes the place of an object of its name.</param>
    /// <returns>Whether it appeared.</returns>
    public bool TryCommit(bool replace) => Run(() =>
    {
        if (_isCommitted)
        {
            throw new InvalidOperationException($"{_name} was committed before.");
        }

        _file.Flush(flushToDisk: true);
        _file.Dispose();
        _isCommitted = TryMove(replace);
        return _isCommitted;
    });

    /// <inheritdoc />
    protected override ValueTask ReleaseAsync()
    {
        try
        {
            _file.Dispose();
        }
        catch (IOException)
        {
            // What its buffer held found no room; it is given up anyway.
        }

        if (!_isCommitted)
        {
            File.Delete(_unfinished);
        }

        return ValueTask.CompletedTask;
    }

    private bool TryMove(bool replace)
    {
        for (var attempt = 1; ; attempt++)
        {
            var folder = Path.GetDirectoryName(_path)!;
            try
            {
                MakeFolder(folder);
                if (replace)
                {
                    File.Move(_unfinished, _path, overwrite: true);
                }
                else if (!UnixFiles.TryMove(_unfinished, _path))
                {
                    return false;
                }

                UnixFiles.FlushFolder(folder);
                return true;
            }
            catch (IOException e) when (attempt < MostTries && e is (DirectoryNotFoundException or FileNotFoundException))
            {
                // The folder was empty and has just been removed.
            }
        }
    }

    private static void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        var parent = Path.GetDirectoryName(folder)!;
        MakeFolder(parent);
        Directory.CreateDirectory(folder);
        UnixFiles.FlushFolder(parent);
    }

    private T Run<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (IOException e) when (DiskFull.Is(e))
        {
            throw new StorageFullException(_name, e);
        }
    }
}
