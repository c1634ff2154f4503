using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>
/// Yogini, the dasha of 36 years: eight yoginis of 1 to 8 years, counted from Ardra, whose yogini is Mangala: the number of the star
/// plus 3, divided by 8. Brihat Parashara Hora Shastra, ch. 46; sub-periods as in
/// ch. 51, v. 1.
/// </summary>
internal static class Yogini
{
    /// <summary>How periods divide.</summary>
    public static readonly DashaOption<YoginiDivision> Antardashas = new("antardashas");

    /// <summary>The place in the order of the yogini of Ashwini, the fourth.</summary>
    private const int OfAshwini = 3;

    private static readonly PlanetYears Lords = new(
        (ChartPoint.Moon, 1),
        (ChartPoint.Sun, 2),
        (ChartPoint.Jupiter, 3),
        (ChartPoint.Mars, 4),
        (ChartPoint.Mercury, 5),
        (ChartPoint.Saturn, 6),
        (ChartPoint.Venus, 7),
        (ChartPoint.Rahu, 8));

    /// <summary>The system.</summary>
    public static DashaSystem System { get; } = new("yogini", Begin, Antardashas)
    {
        HasStart = true,
        UsesNakshatras = true,
        Titles = new DashaTitles("yogini", NameOf),
    };

    private static PlanetCycle Begin(DashaChart chart, DashaChoices choices)
    {
        var place = StarPlace.Of(chart.LongitudeOf(choices.Start));
        return new PlanetCycle(Lords, (place.Star + OfAshwini) % Lords.Count, place.Passed)
        {
            DividesEqually = Antardashas.In(choices) == YoginiDivision.Equal,
        };
    }

    private static string NameOf(DashaLord lord) => lord.Planet switch
    {
        ChartPoint.Moon => "mangala",
        ChartPoint.Sun => "pingala",
        ChartPoint.Jupiter => "dhanya",
        ChartPoint.Mars => "bhramari",
        ChartPoint.Mercury => "bhadrika",
        ChartPoint.Saturn => "ulka",
        ChartPoint.Venus => "siddha",
        _ => "sankata",
    };
}
