using AstroEngine.Core.Houses;

namespace AstroEngine.Functions.Charts;

/// <summary>The house systems that <c>house_system</c> can name.</summary>
/// <param name="HouseSystems">All of them.</param>
internal sealed record HouseSystemsDocument(IReadOnlyList<HouseSystemEntry> HouseSystems)
{
    /// <summary>Lists them.</summary>
    public static HouseSystemsDocument Create() => new(
        [.. AstroEngine.Core.Houses.HouseSystems.All.Select(s => new HouseSystemEntry(
            s.Name,
            s.Letter.ToString(),
            s.Title,
            s.Sectors,
            DefaultOf(s),
            s.UndefinedBeyondPolarCircles ? AstroEngine.Core.Houses.HouseSystems.Porphyry.Name : null))]);

    private static string? DefaultOf(HouseSystem system) =>
        system == AstroEngine.Core.Houses.HouseSystems.WholeSign ? "sidereal"
        : system == AstroEngine.Core.Houses.HouseSystems.Placidus ? "tropical"
        : null;
}
