using AstroEngine.Core.Ephemeris.Pack;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Hosting;

/// <summary>The ephemeris packs that were found at start. A file that is no sound pack is left out, and said so.</summary>
public sealed class PackLibrary : IDisposable
{
    /// <summary>Opens the packs of some folders.</summary>
    /// <param name="folders">The folders; those that are not there hold none.</param>
    /// <param name="logger">Is told of packs that cannot be used.</param>
    public PackLibrary(IEnumerable<string> folders, ILogger<PackLibrary> logger)
    {
        List<EphemerisPack> packs = [];
        foreach (var path in folders.SelectMany(ShippedPacks.In))
        {
            try
            {
                packs.Add(EphemerisPack.Open(path));
            }
            catch (Exception e) when (e is PackFormatException or IOException or UnauthorizedAccessException)
            {
                logger.LogError("An ephemeris pack is left out: {Reason}", e.Message);
            }
        }

        Packs = packs;
    }

    /// <summary>The packs, those that are shipped first.</summary>
    public IReadOnlyList<EphemerisPack> Packs { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var pack in Packs)
        {
            pack.Dispose();
        }
    }
}
