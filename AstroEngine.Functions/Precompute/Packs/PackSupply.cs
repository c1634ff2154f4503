using System.Diagnostics;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Pack.Building;
using AstroEngine.Functions.Hosting;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>Brings the packs that the service is to have into its folder, and into use without a restart.</summary>
/// <param name="settings">Which packs.</param>
/// <param name="library">The packs in use.</param>
/// <param name="store">The store that instances share; null where there is none.</param>
/// <param name="logger">Is told what came.</param>
public sealed class PackSupply(PackSettings settings, PackLibrary library, PackStore? store, ILogger<PackSupply> logger)
{
    /// <summary>The packs that this instance still needs, after another look into its folders.</summary>
    internal IReadOnlyList<PackFile> Missing() => settings.Span is { } span ? Missing(span) : [];

    /// <summary>The packs of a span that this instance does not have, after another look into its folders.</summary>
    internal IReadOnlyList<PackFile> Missing(PackSpan span)
    {
        library.Refresh();
        return PackFile.Missing(span, library.Packs, settings.YearsOfPack);
    }

    /// <summary>Brings one pack: from the store where there is one and has it, else by building it.</summary>
    /// <param name="file">The pack.</param>
    /// <param name="cancellationToken">Stops the work; what is half done is thrown away.</param>
    /// <exception cref="EphemerisUnavailableException">It must be built, and Swiss Ephemeris 2.10.03 is not installed.</exception>
    /// <exception cref="PackFormatException">The new pack did not pass its check.</exception>
    /// <exception cref="IOException">Another builder is at work in the folder, or the disk refuses.</exception>
    internal async Task SupplyAsync(PackFile file, CancellationToken cancellationToken)
    {
        using var folder = PackFolder.Open(settings.Folder);
        if (Missing(new PackSpan(file.FromYear, file.ToYear)).Count == 0)
        {
            // Another run has brought it since it was found missing.
            return;
        }

        var started = Stopwatch.GetTimestamp();
        var path = folder.PathOf(file);
        var isFetched = store is not null && await store.TryFetchAsync(file, path, cancellationToken);
        if (!isFetched)
        {
            await BuildAsync(file, path, cancellationToken);
        }

        library.Refresh();
        logger.PackSupplied(
            $"{file.Years}",
            isFetched ? "fetched" : "built and checked",
            Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>Fetches what the store has of the packs that this instance needs, and builds nothing.</summary>
    /// <param name="cancellationToken">Stops between two packs, or within one, of which nothing is left.</param>
    internal async Task FetchAsync(CancellationToken cancellationToken)
    {
        var missing = Missing();
        if (store is null || missing.Count == 0)
        {
            return;
        }

        using var folder = PackFolder.Open(settings.Folder);
        foreach (var file in missing)
        {
            await store.TryFetchAsync(file, folder.PathOf(file), cancellationToken);
        }

        library.Refresh();
    }

    private async Task BuildAsync(PackFile file, string path, CancellationToken cancellationToken)
    {
        try
        {
            await PackBuilder.BuildAsync(file, path, settings.Build, progress: null, cancellationToken);
        }
        catch (EphemerisUnavailableException e) when (store is not null)
        {
            throw new EphemerisUnavailableException(
                $"The object store has no {PackStore.NameOf(file)}, and it cannot be built here. Build it where Swiss Ephemeris is installed " +
                $"(AstroEngine.Tools: pack build) and upload it. {e.Message}",
                e);
        }

        if (store is not null)
        {
            await store.SaveAsync(file, path, cancellationToken);
        }
    }
}
