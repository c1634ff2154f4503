using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>
/// Ashtottari, the dasha of 108 years: eight lords who rule four and three stars by turns, Abhijit counted among the 28.
/// Brihat Parashara Hora Shastra, ch. 46; P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, ch. 17.
/// </summary>
internal static class Ashtottari
{
    /// <summary>How the balance is reckoned in a lord's stars.</summary>
    public static readonly DashaOption<AshtottariMethod> Method = new("method");

    /// <summary>The star that the counting begins with.</summary>
    public static readonly DashaOption<AshtottariStart> CountedFrom = new("counted_from");

    /// <summary>The lord that sub-periods begin with.</summary>
    public static readonly DashaOption<FirstSubPeriod> Antardashas = new("antardashas");

    private const int AllStars = 28;
    private const int Abhijit = 21;

    private static readonly PlanetYears Lords = new(
        (ChartPoint.Sun, 6),
        (ChartPoint.Moon, 15),
        (ChartPoint.Mars, 8),
        (ChartPoint.Mercury, 17),
        (ChartPoint.Saturn, 10),
        (ChartPoint.Jupiter, 19),
        (ChartPoint.Rahu, 12),
        (ChartPoint.Venus, 21));

    /// <summary>How many stars each lord rules, in their order.</summary>
    private static ReadOnlySpan<int> StarsOfLords => [4, 3, 4, 3, 4, 3, 4, 3];

    /// <summary>The system.</summary>
    public static DashaSystem System { get; } =
        new("ashtottari", Begin, Method, CountedFrom, Antardashas) { HasStart = true, UsesNakshatras = true };

    private static PlanetCycle Begin(DashaChart chart, DashaChoices choices)
    {
        var longitude = chart.LongitudeOf(choices.Start);
        var star = CountedFrom.In(choices) == AshtottariStart.Krittika ? (int)Nakshatra.Krittika : (int)Nakshatra.Ardra;
        var lord = 0;
        while (!ArcOf(star, StarsOfLords[lord]).Contains(longitude))
        {
            star += StarsOfLords[lord++];
        }

        var passed = Method.In(choices) == AshtottariMethod.Arc
            ? ArcOf(star, StarsOfLords[lord]).FractionBefore(longitude)
            : PassedByStars(star, StarsOfLords[lord], longitude);
        return new PlanetCycle(Lords, lord, passed) { BeginsWithNext = Antardashas.In(choices) == FirstSubPeriod.Next };
    }

    /// <summary>Each star is an equal share of the period, however long its arc.</summary>
    private static double PassedByStars(int first, int count, Angle longitude)
    {
        var before = 0;
        while (!ArcOf(first + before, 1).Contains(longitude))
        {
            before++;
        }

        return (before + ArcOf(first + before, 1).FractionBefore(longitude)) / count;
    }

    /// <summary>Some stars that follow one another. Stars are counted from Ashwini, Abhijit among them, round and round.</summary>
    private static StarArc ArcOf(int first, int count)
    {
        var from = BeginOf(first % AllStars);
        var to = BeginOf((first + count) % AllStars);
        return new StarArc(from, to > from ? to : to + StarArc.Circle);
    }

    /// <summary>
    /// Where a star begins. Abhijit is the last quarter of Uttara Ashadha and the first fifteenth of Shravana.
    /// </summary>
    private static int BeginOf(int star) => star switch
    {
        < Abhijit => star * StarArc.Star,
        Abhijit => (Abhijit * StarArc.Star) - (StarArc.Star / 4),
        Abhijit + 1 => (Abhijit * StarArc.Star) + (StarArc.Star / 15),
        _ => (star - 1) * StarArc.Star,
    };
}
