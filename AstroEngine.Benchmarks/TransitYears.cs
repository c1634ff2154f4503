using AstroEngine.Core.Charts;
using AstroEngine.Core.Charts.Transits.Search;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Benchmarks;

/// <summary>A year of transits to somebody who is thirty then: the same births and years as in <c>transits_libswe.c</c>.</summary>
internal static class TransitYears
{
    private const int Age = 30;

    /// <summary>Twelve bodies, which transit and are transited, beside Ascendant and Midheaven.</summary>
    public static readonly ChartPoint[] Points =
    [
        ChartPoint.Sun, ChartPoint.Moon, ChartPoint.Mercury, ChartPoint.Venus, ChartPoint.Mars, ChartPoint.Jupiter, ChartPoint.Saturn,
        ChartPoint.Uranus, ChartPoint.Neptune, ChartPoint.Pluto, ChartPoint.Rahu, ChartPoint.MeanLilith,
    ];

    private static readonly NatalTarget[] Targets = [.. Points.Select(point => (NatalTarget)point), NatalTarget.Ascendant, NatalTarget.Midheaven];

    /// <summary>The transits of a year.</summary>
    /// <param name="pack">The ephemeris.</param>
    /// <param name="year">The year.</param>
    public static TransitFindings Find(EphemerisPack pack, int year) => TransitSearch.Find(
        new PackSky([pack]),
        new TransitSearchRequest
        {
            Birth = new NatalRequest
            {
                Moment = new BirthMoment(Instant.FromUtc(year - Age, (year % 12) + 1, 15, year % 24, 0), Offset.Zero),
                Place = new GeoPlace(48.1372, 11.5755),
                Zodiac = ZodiacFrame.Tropical,
                HouseSystem = HouseSystems.Placidus,
                Points = Points,
            },
            NatalPoints = Targets,
            From = Instant.FromUtc(year, 1, 1, 0, 0),
            To = Instant.FromUtc(year + 1, 1, 1, 0, 0),
        });
}
