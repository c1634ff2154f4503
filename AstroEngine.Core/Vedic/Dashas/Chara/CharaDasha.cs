using AstroEngine.Core.Vedic.Dashas.Signs;
using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Chara;

/// <summary>Jaimini's chara dasha as K. N. Rao teaches it, the most used form of it.</summary>
/// <remarks>
/// K. N. Rao, Predicting through Jaimini's Chara Dasha. Periods follow one another from the rising sign, forward when the ninth from it is Aries,
/// Taurus, Gemini, Libra, Scorpio or Sagittarius, else backward. A sign lasts as many years as the count to its lord less one (see
/// <see cref="SignYears.Count"/>), without a year for exaltation or debilitation. Sub-periods are equal; they begin with the sign next to
/// that of the period, in the direction that the ninth of that sign gives, and its own sign comes last (Shalini Dhasmana, An Introduction
/// to Jaimini System, chapter 7). The book stays within the first round; the rounds repeat here.
/// </remarks>
internal static class CharaDasha
{
    private const int Signs = 12;

    /// <summary>The system.</summary>
    public static DashaSystem System { get; } = new("chara", (chart, _) => Begin(SignCharts.Of(chart)));

    /// <summary>Begins the dasha in a chart of signs.</summary>
    /// <param name="chart">The chart.</param>
    public static SignCycle Begin(SignChart chart)
    {
        var order = SignOrder.From(chart.Lagna, IsForward(chart.Lagna));
        Span<Sign> signs = stackalloc Sign[Signs];
        for (var i = 0; i < Signs; i++)
        {
            signs[i] = order.At(i);
        }

        return new(signs, sign => SignYears.Count(sign, chart.SignOf(CharaLord.Of(chart, sign))), Division, SecondRound.Repeats);
    }

    private static SignOrder Division(Sign sign)
    {
        var forward = IsForward(sign);
        return SignOrder.From(sign.Plus(forward ? 1 : -1), forward);
    }

    private static bool IsForward(Sign sign) => sign.Ninth().IsOddFooted();
}
