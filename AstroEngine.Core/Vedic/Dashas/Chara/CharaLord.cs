using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Chara;

/// <summary>Which of two lords counts for Scorpio and Aquarius in K. N. Rao's chara dasha.</summary>
/// <remarks>
/// K. N. Rao, Predicting through Jaimini's Chara Dasha, "Special rules for the calculation of dasha periods of Scorpio and Aquarius":
/// a lord in the sign itself yields to one elsewhere; then the one with more planets; then the one with the higher degree, taken
/// from the beginning of the sign for the nodes too. There are no other rules, and exaltation plays no part.
/// </remarks>
internal static class CharaLord
{
    /// <summary>The lord that counts.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="sign">A sign.</param>
    public static ChartPoint Of(SignChart chart, Sign sign)
    {
        var planet = SignRulers.LordOf(sign);
        if (SignRulers.CoLordOf(sign) is not { } node)
        {
            return planet;
        }

        var (planetSign, nodeSign) = (chart.SignOf(planet), chart.SignOf(node));
        if (planetSign == sign || nodeSign == sign)
        {
            // Both in the sign: either gives twelve years.
            return planetSign == sign ? node : planet;
        }

        var byCompany = chart.CountIn(planetSign).CompareTo(chart.CountIn(nodeSign));
        if (byCompany != 0)
        {
            return byCompany > 0 ? planet : node;
        }

        return chart.DegreeOf(planet).Degrees >= chart.DegreeOf(node).Degrees ? planet : node;
    }
}
