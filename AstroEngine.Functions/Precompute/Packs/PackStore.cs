using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Pack.Building;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>Packs in the object store, as <c>packs/{file}</c>: for hosts whose instances share no folder.</summary>
/// <param name="objects">The object store.</param>
public sealed class PackStore(IObjectStore objects)
{
    private const string Prefix = "packs/";

    /// <summary>The name of a pack in the store.</summary>
    /// <param name="file">The pack.</param>
    internal static string NameOf(PackFile file) => Prefix + file.Name;

    /// <summary>Copies a pack to a file, which gets its name when every byte of it has been checked.</summary>
    /// <param name="file">The pack.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the copying; no file is left.</param>
    /// <returns>Whether the store has the pack.</returns>
    /// <exception cref="PackFormatException">What the store has under the name is not this pack.</exception>
    internal async Task<bool> TryFetchAsync(PackFile file, string path, CancellationToken cancellationToken)
    {
        await using var stored = await objects.OpenReadAsync(NameOf(file), cancellationToken);
        if (stored is null)
        {
            return false;
        }

        var unfinished = PackFolder.UnfinishedPathOf(path);
        try
        {
            await using (var target = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                await stored.CopyToAsync(target, cancellationToken);
                target.Flush(flushToDisk: true);
            }

            Check(file, unfinished);
            File.Move(unfinished, path, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Puts a finished pack into the store.</summary>
    /// <param name="file">The pack.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the copying; the store then has what it had before.</param>
    internal async Task SaveAsync(PackFile file, string path, CancellationToken cancellationToken)
    {
        await using var finished = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        await using var writer = await objects.CreateAsync(NameOf(file), cancellationToken);
        await finished.CopyToAsync(writer.Stream, cancellationToken);
        await writer.CommitAsync(cancellationToken);
    }

    private static void Check(PackFile file, string path)
    {
        using var pack = EphemerisPack.Open(path);
        if (pack.FromYear != file.FromYear || pack.ToYear != file.ToYear)
        {
            throw new PackFormatException($"The object {NameOf(file)} is the {pack.Title}, another than its name says.");
        }
    }
}
