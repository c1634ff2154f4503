using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>
/// Vimshottari, the dasha of 120 years: nine lords counted from Krittika, each sub-period in the proportion of its lord's years.
/// Brihat Parashara Hora Shastra, ch. 46, v. 12-16 (lords, years, balance) and ch. 51, v. 1-2 (sub-periods).
/// </summary>
internal static class Vimshottari
{
    /// <summary>Which star counts, as <see cref="VimshottariMethod"/> has them.</summary>
    public static readonly DashaOption<VimshottariMethod> Method = new("method");

    private static readonly PlanetYears Lords = new(
        (ChartPoint.Ketu, 7),
        (ChartPoint.Venus, 20),
        (ChartPoint.Sun, 6),
        (ChartPoint.Moon, 10),
        (ChartPoint.Mars, 7),
        (ChartPoint.Rahu, 18),
        (ChartPoint.Jupiter, 16),
        (ChartPoint.Saturn, 19),
        (ChartPoint.Mercury, 17));

    /// <summary>Which star after that of the start counts, in the order of <see cref="VimshottariMethod"/>.</summary>
    private static ReadOnlySpan<int> StarsOn => [0, 4, 3, 7];

    /// <summary>The system.</summary>
    public static DashaSystem System { get; } = new("vimshottari", Begin, Method) { HasStart = true, UsesNakshatras = true };

    private static PlanetCycle Begin(DashaChart chart, DashaChoices choices)
    {
        var place = StarPlace.Of(chart.LongitudeOf(choices.Start));
        // Ketu rules Ashwini, and the nine lords fit into 27 stars three times.
        var lord = (place.Star + StarsOn[(int)Method.In(choices)]) % Lords.Count;
        return new PlanetCycle(Lords, lord, place.Passed);
    }
}
