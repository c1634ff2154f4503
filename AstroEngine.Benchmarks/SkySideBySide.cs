using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Benchmarks;

/// <summary>The eclipses and the transits of the same years by the C library and by us.</summary>
internal static class SkySideBySide
{
    private static readonly (int FirstYear, int Years) OfEclipses = (1902, 190);
    private static readonly (int FirstYear, int Years) OfTransits = (1940, 20);

    /// <summary>Runs both searches.</summary>
    /// <param name="eclipses">The compiled program that searches eclipses.</param>
    /// <param name="transits">The one that searches transits.</param>
    public static void Run(string eclipses, string transits)
    {
        using var pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder).Single());
        InTurn.Run("eclipses", "eclipses", eclipses, OfEclipses, () => EclipseSearch.Between(
            new PackSky([pack]), new EclipseQuery(), Day(OfEclipses.FirstYear), Day(OfEclipses.FirstYear + OfEclipses.Years)).Count);
        InTurn.Run("transits", "transits", transits, OfTransits, () => Enumerable.Range(OfTransits.FirstYear, OfTransits.Years)
            .Sum(year => TransitYears.Find(pack, year).Hits.Count));
    }

    private static JulianDay Day(int year) => JulianDay.FromDate(new LocalDate(year, 1, 1));
}
