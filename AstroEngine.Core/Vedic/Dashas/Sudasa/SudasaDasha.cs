using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Dashas.Narayana;
using AstroEngine.Core.Vedic.Dashas.Signs;
using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Sudasa;

/// <summary>Sudasa, the dasha of prosperity: the quadrants of Sree Lagna, then the signs after them, then those before them.</summary>
/// <remarks>
/// P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, chapter 20. Houses are counted forward from an odd sign and backward from an even
/// one; Saturn in it makes the count go forward, else Ketu in it turns it, as chapter 19 has it for the other dasha of quadrants. Years are those of
/// Narayana dasha, of the first period only the part that Sree Lagna still has before it in its sign; the second round has what was lacking of
/// 12. On sub-periods the book is silent here; they are those of Narayana dasha, which it proposes where the classics are not clear (22.2).
/// </remarks>
internal static class SudasaDasha
{
    private const int Signs = 12;
    private const double SignWidth = 30.0;

    /// <summary>The system.</summary>
    public static DashaSystem System { get; } = new("sudasa", Begin) { UsesNakshatras = true };

    /// <summary>Houses from Sree Lagna, less one, in their order.</summary>
    private static ReadOnlySpan<int> Houses => [0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11];

    /// <summary>Begins the dasha in a chart of signs.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="sreeLagna">Longitude of Sree Lagna.</param>
    public static SignCycle Begin(SignChart chart, Angle sreeLagna)
    {
        var (seed, degree) = SignPosition.Of(sreeLagna);
        var forward = chart.SignOf(ChartPoint.Saturn) == seed || (seed.IsOdd() ^ chart.SignOf(ChartPoint.Ketu) == seed);
        Span<Sign> signs = stackalloc Sign[Signs];
        for (var i = 0; i < Signs; i++)
        {
            signs[i] = seed.Plus(forward ? Houses[i] : -Houses[i]);
        }

        return new(signs, s => NarayanaDasha.YearsOf(chart, s), s => NarayanaDasha.Division(chart, s), SecondRound.Completes)
        {
            Passed = degree.Degrees / SignWidth,
        };
    }

    private static SignCycle Begin(DashaChart chart, DashaChoices choices) =>
        Begin(SignCharts.Of(chart), SreeLagna.Of(chart.Lagna, chart.LongitudeOf(ChartPoint.Moon)));
}
