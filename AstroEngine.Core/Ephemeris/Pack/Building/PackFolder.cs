namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>
/// A folder that packs are built in, held for one builder alone. A builder that was killed holds it no more; what it left unfinished is
/// removed when the next one comes.
/// </summary>
public sealed class PackFolder : IDisposable
{
    private const string LockName = ".building";
    private const string UnfinishedSuffix = ".part";

    private readonly string _folder;
    private readonly FileStream _lock;

    private PackFolder(string folder, FileStream hold)
    {
        _folder = folder;
        _lock = hold;
    }

    /// <summary>Takes a folder, and makes it if it is not there.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">Another builder is at work in it, or the file system refuses.</exception>
    public static PackFolder Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, LockName);
        FileStream hold;
        try
        {
            hold = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new IOException($"Packs are being built in {folder} already.", e);
        }

        foreach (var unfinished in Directory.GetFiles(folder, "*" + UnfinishedSuffix))
        {
            File.Delete(unfinished);
        }

        return new PackFolder(folder, hold);
    }

    /// <summary>Where a pack goes.</summary>
    /// <param name="file">The pack.</param>
    public string PathOf(PackFile file) => Path.Combine(_folder, file.Name);

    /// <summary>Where a pack is while it is not finished: no reader takes it for one, and no run that was stopped leaves it for long.</summary>
    /// <param name="path">Where it goes.</param>
    public static string UnfinishedPathOf(string path) => path + UnfinishedSuffix;

    /// <summary>Lets others build here.</summary>
    public void Dispose() => _lock.Dispose();
}
