using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>The second reduction: of the two signs of one lord by each other. Cancer and Leo, whose lords have no other, keep theirs.</summary>
/// <remarks>
/// Brihat Parashara Hora Shastra, chapter 68. Nothing is reduced when either sign is empty of bindus, or planets are in both. Without a
/// planet in either, the larger number becomes the smaller one, and equal numbers become nothing. With a planet in one alone, that one
/// keeps its number, and the other becomes nothing unless it has more: see <see cref="EkadhipatyaRule"/>.
/// </remarks>
public static class EkadhipatyaShodhana
{
    private static readonly (Sign First, Sign Second)[] Pairs =
    [
        (Sign.Aries, Sign.Scorpio), (Sign.Taurus, Sign.Libra), (Sign.Gemini, Sign.Virgo),
        (Sign.Sagittarius, Sign.Pisces), (Sign.Capricorn, Sign.Aquarius),
    ];

    /// <summary>Reduces bindus that went through <see cref="TrikonaShodhana"/>.</summary>
    /// <param name="bindus">The bindus of a point.</param>
    /// <param name="occupied">The signs with planets, as bits: bit 0 is Aries.</param>
    /// <param name="rule">The rule.</param>
    public static SignCounts Reduce(in SignCounts bindus, int occupied, EkadhipatyaRule rule)
    {
        var reduced = bindus;
        foreach (var (first, second) in Pairs)
        {
            var a = bindus[first];
            var b = bindus[second];
            if (a == 0 || b == 0)
            {
                continue;
            }

            var isFirst = IsIn(occupied, first);
            var isSecond = IsIn(occupied, second);
            if (!isFirst && !isSecond)
            {
                reduced[first] = reduced[second] = a == b ? (byte)0 : Math.Min(a, b);
            }
            else if (!isSecond)
            {
                reduced[second] = Empty(b, a, rule);
            }
            else if (!isFirst)
            {
                reduced[first] = Empty(a, b, rule);
            }
        }

        return reduced;
    }

    private static bool IsIn(int signs, Sign sign) => ((signs >> (int)sign) & 1) != 0;

    /// <summary>What the empty sign of a pair keeps beside the occupied one.</summary>
    private static byte Empty(byte empty, byte occupied, EkadhipatyaRule rule)
    {
        if (empty <= occupied)
        {
            return 0;
        }

        return rule == EkadhipatyaRule.Subtract ? (byte)(empty - occupied) : occupied;
    }
}
