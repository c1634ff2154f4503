using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Jaimini;

/// <summary>Lords of the signs, with the nodes as second lords of Scorpio and Aquarius, and the signs of exaltation.</summary>
/// <remarks>
/// P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, table 6 and 15.5.1. The nodes' exaltation (Rahu in Gemini, Ketu in
/// Sagittarius) is disputed; this is the one that the book and the school of Sanjay Rath use.
/// </remarks>
public static class SignRulers
{
    /// <summary>Which graha is exalted in a sign, from Aries; there is never more than one.</summary>
    private static readonly ChartPoint?[] Exalted =
    [
        ChartPoint.Sun, ChartPoint.Moon, ChartPoint.Rahu, ChartPoint.Jupiter, null, ChartPoint.Mercury,
        ChartPoint.Saturn, null, ChartPoint.Ketu, ChartPoint.Mars, null, ChartPoint.Venus,
    ];

    /// <summary>The lord of a sign among the seven planets.</summary>
    /// <param name="sign">A sign.</param>
    public static ChartPoint LordOf(Sign sign) => EssentialDignities.RulerOf(sign);

    /// <summary>The node that is the second lord of a sign: Ketu of Scorpio, Rahu of Aquarius, else null.</summary>
    /// <param name="sign">A sign.</param>
    public static ChartPoint? CoLordOf(Sign sign) => sign switch
    {
        Sign.Scorpio => ChartPoint.Ketu,
        Sign.Aquarius => ChartPoint.Rahu,
        _ => null,
    };

    /// <summary>The graha that is exalted in a sign; null in Leo, Scorpio and Aquarius.</summary>
    /// <param name="sign">A sign.</param>
    public static ChartPoint? ExaltedIn(Sign sign) => Exalted[(int)sign];

    /// <summary>The graha that is debilitated in a sign: the one that is exalted in the seventh from it.</summary>
    /// <param name="sign">A sign.</param>
    public static ChartPoint? DebilitatedIn(Sign sign) => ExaltedIn(sign.Seventh());
}
