using AstroEngine.Core.Zodiac;

namespace AstroEngine.Functions.Charts;

/// <summary>The zodiacs that a URL can begin with.</summary>
/// <param name="Zodiacs">All of them, tropical first.</param>
internal sealed record ZodiacsDocument(IReadOnlyList<ZodiacEntry> Zodiacs)
{
    /// <summary>Lists them.</summary>
    public static ZodiacsDocument Create() => new(
    [
        new ZodiacEntry(ZodiacFrame.Tropical.Name, "Tropical", "tropical", []),
        .. Ayanamsas.All.Select(a => new ZodiacEntry(
            a.Name,
            a.Title,
            a.IsProjection ? "projection" : "ayanamsa",
            [.. Ayanamsas.Aliases.Where(alias => alias.Value == a.Name).Select(alias => alias.Key)])),
    ]);
}
