using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Dashas.Signs;
using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Narayana;

/// <summary>Narayana dasha, the general dasha of signs in the school of Sanjay Rath.</summary>
/// <remarks>
/// P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, chapter 18, after Sanjay Rath, Narayana Dasa. Periods begin with the
/// stronger of the rising sign and the seventh from it (<see cref="StrongerSign"/>) and follow as <see cref="NarayanaOrder"/> has it. A sign
/// lasts as long as <see cref="SignYears.WithDignity"/> says for its lord (<see cref="StrongerLord"/>), in the second round what it lacked of
/// 12 years; a sign may have no year in one of the rounds. Sub-periods are equal: they begin where the lord of the stronger of the
/// period's sign and its seventh stands, forward from an odd sign and backward from an even one; Saturn in that stronger sign makes them go
/// forward, Ketu in it turns them.
/// </remarks>
internal static class NarayanaDasha
{
    private const int Signs = 12;

    /// <summary>The system.</summary>
    public static DashaSystem System { get; } = new("narayana", (chart, _) => Begin(SignCharts.Of(chart)));

    /// <summary>Begins the dasha in a chart of signs.</summary>
    /// <param name="chart">The chart; for that of a division, its Lagna is where the lord of the division's house stands in it.</param>
    public static SignCycle Begin(SignChart chart)
    {
        Span<Sign> order = stackalloc Sign[Signs];
        NarayanaOrder.Fill(chart, StrongerSign.Of(chart, chart.Lagna, chart.Lagna.Seventh()), order);
        return new(order, sign => YearsOf(chart, sign), sign => Division(chart, sign), SecondRound.Completes);
    }

    /// <summary>Years of a sign in the first round.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="sign">The sign.</param>
    /// <returns>0 to 12.</returns>
    public static int YearsOf(SignChart chart, Sign sign) => SignYears.WithDignity(chart, sign, StrongerLord.Of(chart, sign));

    /// <summary>The order of the sub-periods of a sign.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="sign">The sign of the period.</param>
    public static SignOrder Division(SignChart chart, Sign sign)
    {
        var seed = StrongerSign.Of(chart, sign, sign.Seventh());
        var first = chart.SignOf(StrongerLord.Of(chart, seed));
        var forward = chart.SignOf(ChartPoint.Saturn) == seed || (first.IsOdd() ^ chart.SignOf(ChartPoint.Ketu) == seed);
        return SignOrder.From(first, forward);
    }
}
