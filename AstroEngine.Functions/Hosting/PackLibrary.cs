using AstroEngine.Core.Ephemeris.Pack;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Hosting;

/// <summary>The ephemeris packs of some folders. A file that is no sound pack is left out, and said so once.</summary>
/// <remarks>
/// Readers take <see cref="Packs"/> once for a calculation: a list that never changes, and packs that stay readable until the library is
/// disposed, whatever becomes of their files.
/// </remarks>
public sealed class PackLibrary : IDisposable
{
    private readonly IReadOnlyList<string> _folders;
    private readonly ILogger<PackLibrary> _logger;
    private readonly Lock _lock = new();
    private readonly List<EphemerisPack> _retired = [];
    private List<(PackStamp File, EphemerisPack? Pack)> _known = [];
    private volatile IReadOnlyList<EphemerisPack> _packs = [];

    /// <summary>Opens the packs of some folders.</summary>
    /// <param name="folders">The folders; those that are not there hold none.</param>
    /// <param name="logger">Is told of packs that cannot be used.</param>
    public PackLibrary(IEnumerable<string> folders, ILogger<PackLibrary> logger)
    {
        _folders = [.. folders];
        _logger = logger;
        Refresh();
    }

    /// <summary>The packs of now, those that are shipped first; a list that does not change.</summary>
    public IReadOnlyList<EphemerisPack> Packs => _packs;

    /// <summary>
    /// Looks into the folders again: new packs and those that were replaced are opened, those whose files are gone are given up. Whoever
    /// puts a pack there renames a finished file; one that is written in place would be seen half.
    /// </summary>
    public void Refresh()
    {
        lock (_lock)
        {
            var before = _known.ToDictionary(known => known.File, known => known.Pack);
            List<(PackStamp File, EphemerisPack? Pack)> now = [];
            foreach (var file in _folders.SelectMany(ShippedPacks.In).Distinct().Select(PackStamp.Of))
            {
                now.Add((file, before.Remove(file, out var pack) ? pack : Open(file.Path)));
            }

            _retired.AddRange(before.Values.OfType<EphemerisPack>());
            _known = now;
            _packs = [.. now.Select(known => known.Pack).OfType<EphemerisPack>()];
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var pack in _known.Select(known => known.Pack).OfType<EphemerisPack>().Concat(_retired))
            {
                pack.Dispose();
            }

            _packs = [];
            _known = [];
            _retired.Clear();
        }
    }

    private EphemerisPack? Open(string path)
    {
        try
        {
            return EphemerisPack.Open(path);
        }
        catch (Exception e) when (e is PackFormatException or IOException or UnauthorizedAccessException)
        {
            _logger.PackLeftOut(e.Message);
            return null;
        }
    }
}
