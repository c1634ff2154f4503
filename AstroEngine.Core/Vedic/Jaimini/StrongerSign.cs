using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Jaimini;

/// <summary>Which of two signs is the stronger one, as rasi dashas of general results ask.</summary>
/// <remarks>
/// P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, 15.5.2, after Sanjay Rath. The rules are asked in turn until one decides:
/// more grahas in the sign; more of Jupiter, Mercury and its lord (either lord of Scorpio and Aquarius) in it or aspecting it; an exalted
/// graha in it; a lord in a sign of the other oddity; the stronger kind of sign; more degrees of the lord (those of a node from the end).
/// </remarks>
public static class StrongerSign
{
    /// <summary>The stronger one of two signs; the first when every rule finds them equal.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="first">A sign.</param>
    /// <param name="second">Another sign.</param>
    public static Sign Of(SignChart chart, Sign first, Sign second) => Compare(chart, first, second) >= 0 ? first : second;

    private static int Compare(SignChart chart, Sign first, Sign second)
    {
        var byCompany = chart.CountIn(first).CompareTo(chart.CountIn(second));
        if (byCompany != 0)
        {
            return byCompany;
        }

        var bySupport = Support(chart, first).CompareTo(Support(chart, second));
        if (bySupport != 0)
        {
            return bySupport;
        }

        var byExaltation = chart.HasExalted(first).CompareTo(chart.HasExalted(second));
        if (byExaltation != 0)
        {
            return byExaltation;
        }

        var (a, b) = (StrongerLord.Of(chart, first), StrongerLord.Of(chart, second));
        var byOddity = LordIsOfOtherOddity(chart, first, a).CompareTo(LordIsOfOtherOddity(chart, second, b));
        if (byOddity != 0)
        {
            return byOddity;
        }

        var byModality = first.Modality().CompareTo(second.Modality());
        return byModality != 0 ? byModality : chart.AdvancementOf(a).Degrees.CompareTo(chart.AdvancementOf(b).Degrees);
    }

    private static int Support(SignChart chart, Sign sign)
    {
        var byLord = chart.Influences(SignRulers.LordOf(sign), sign)
            || (SignRulers.CoLordOf(sign) is { } node && chart.Influences(node, sign));
        return Count(byLord) + Count(chart.Influences(ChartPoint.Jupiter, sign)) + Count(chart.Influences(ChartPoint.Mercury, sign));

        static int Count(bool isTrue) => isTrue ? 1 : 0;
    }

    private static bool LordIsOfOtherOddity(SignChart chart, Sign sign, ChartPoint lord) =>
        sign.IsOdd() != chart.SignOf(lord).IsOdd();
}
