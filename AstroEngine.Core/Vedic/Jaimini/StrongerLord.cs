using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Jaimini;

/// <summary>Which of the two lords of Scorpio (Mars, Ketu) or Aquarius (Saturn, Rahu) acts for the sign in a dasha.</summary>
/// <remarks>
/// P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, 15.5.1, after Sanjay Rath. The rules
/// are asked in turn until one decides:
/// a lord in the sign itself yields to one elsewhere; then more grahas with it; more of Jupiter, Mercury and its dispositor with it or
/// aspecting it; exaltation; the stronger kind of sign; more years of the dasha; more degrees (those of a node from the end of the sign).
/// </remarks>
public static class StrongerLord
{
    /// <summary>The lord of a sign; of two lords the stronger one.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="sign">The sign.</param>
    public static ChartPoint Of(SignChart chart, Sign sign)
    {
        var planet = SignRulers.LordOf(sign);
        if (SignRulers.CoLordOf(sign) is not { } node)
        {
            return planet;
        }

        var (planetSign, nodeSign) = (chart.SignOf(planet), chart.SignOf(node));
        if (planetSign == sign ^ nodeSign == sign)
        {
            return planetSign == sign ? node : planet;
        }

        return Compare(chart, sign, planet, node) >= 0 ? planet : node;
    }

    /// <summary>Compares two grahas that both may speak for a sign: above 0 when the first is the stronger one, 0 when all is equal.</summary>
    private static int Compare(SignChart chart, Sign sign, ChartPoint first, ChartPoint second)
    {
        var (a, b) = (chart.SignOf(first), chart.SignOf(second));
        var byCompany = chart.CountIn(a).CompareTo(chart.CountIn(b));
        if (byCompany != 0)
        {
            return byCompany;
        }

        var bySupport = Support(chart, first).CompareTo(Support(chart, second));
        if (bySupport != 0)
        {
            return bySupport;
        }

        var byExaltation = (SignRulers.ExaltedIn(a) == first).CompareTo(SignRulers.ExaltedIn(b) == second);
        if (byExaltation != 0)
        {
            return byExaltation;
        }

        var byModality = a.Modality().CompareTo(b.Modality());
        if (byModality != 0)
        {
            return byModality;
        }

        var byYears = SignYears.WithDignity(chart, sign, first).CompareTo(SignYears.WithDignity(chart, sign, second));
        return byYears != 0 ? byYears : chart.AdvancementOf(first).Degrees.CompareTo(chart.AdvancementOf(second).Degrees);
    }

    /// <summary>How many of Jupiter, Mercury and the dispositor join or aspect a graha; one that has two of the parts counts twice.</summary>
    private static int Support(SignChart chart, ChartPoint graha)
    {
        var place = chart.SignOf(graha);
        var count = Joins(ChartPoint.Jupiter) + Joins(ChartPoint.Mercury);
        // Either lord of Scorpio and Aquarius will do, as in the comparison of signs (exercise 26 of the book).
        var coLord = SignRulers.CoLordOf(place);
        return count + Math.Max(Joins(SignRulers.LordOf(place)), coLord is { } node ? Joins(node) : 0);

        int Joins(ChartPoint other) => other != graha && chart.Influences(other, place) ? 1 : 0;
    }
}
