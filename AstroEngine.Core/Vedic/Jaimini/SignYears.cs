using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Jaimini;

/// <summary>Years of a sign by the place of its lord, the measure of chara dasha, Narayana dasha and their kin.</summary>
/// <remarks>Brihat Parashara Hora Shastra, chapter 46, verses 155-158; Jaimini Sutras, chapter 1, part 1 ("nathantah samah").</remarks>
public static class SignYears
{
    /// <summary>The years of a sign whose lord stands in it, and of a first and second round of Narayana dasha together.</summary>
    public const int Full = 12;

    /// <summary>
    /// The count from a sign to its lord less one: forward from odd-footed signs, backward from even-footed ones; 12 when the lord stands
    /// in the sign.
    /// </summary>
    /// <param name="sign">The sign.</param>
    /// <param name="lordSign">Where its lord stands.</param>
    /// <returns>1 to 12.</returns>
    public static int Count(Sign sign, Sign lordSign)
    {
        var steps = sign.IsOddFooted() ? sign.StepsTo(lordSign) : lordSign.StepsTo(sign);
        return steps == 0 ? Full : steps;
    }

    /// <summary>
    /// The count, with one year more when the lord is exalted and one less when it is debilitated. A lord in its own sign gives 12 whatever
    /// its dignity: Mercury in Virgo is not 13.
    /// </summary>
    /// <param name="chart">The chart.</param>
    /// <param name="sign">The sign.</param>
    /// <param name="lord">Its lord, or the one of two lords that counts.</param>
    /// <returns>0 to 12.</returns>
    /// <remarks>
    /// P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, 18.2.2. Mercury in Virgo: example 68, and his "Computing Narayana Dasa",
    /// rule 5. Nodes have their dignity too, as Ketu in Sagittarius in example 77; example 72 leaves it out for Rahu in Gemini.
    /// </remarks>
    public static int WithDignity(SignChart chart, Sign sign, ChartPoint lord)
    {
        var lordSign = chart.SignOf(lord);
        var years = Count(sign, lordSign);
        if (lordSign == sign)
        {
            return years;
        }

        if (SignRulers.ExaltedIn(lordSign) == lord)
        {
            return years + 1;
        }

        return SignRulers.DebilitatedIn(lordSign) == lord ? years - 1 : years;
    }
}
