using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts;

/// <summary>Signs of rulership and exaltation of the seven classical planets.</summary>
/// <remarks>
/// Rulers, exaltations, detriments and falls: Ptolemy, Tetrabiblos I.17 and I.19. Moolatrikona, and the parts of a sign in which it
/// gives way to exaltation or rulership: Brihat Parashara Hora Shastra, chapter 3, verses 49-54.
/// </remarks>
public static class EssentialDignities
{
    private const ChartPoint Last = ChartPoint.Saturn;

    /// <summary>The rulers of the signs from Aries.</summary>
    private static readonly ChartPoint[] Rulers =
    [
        ChartPoint.Mars, ChartPoint.Venus, ChartPoint.Mercury, ChartPoint.Moon, ChartPoint.Sun, ChartPoint.Mercury,
        ChartPoint.Venus, ChartPoint.Mars, ChartPoint.Jupiter, ChartPoint.Saturn, ChartPoint.Saturn, ChartPoint.Jupiter,
    ];

    /// <summary>The signs of exaltation, from the Sun to Saturn.</summary>
    private static readonly Sign[] Exaltations =
        [Sign.Aries, Sign.Taurus, Sign.Virgo, Sign.Pisces, Sign.Capricorn, Sign.Cancer, Sign.Libra];

    /// <summary>The root trines, from the Sun to Saturn: sign, first degree, degree after the last.</summary>
    private static readonly (Sign Sign, double From, double To)[] Moolatrikonas =
    [
        (Sign.Leo, 0, 20), (Sign.Taurus, 3, 30), (Sign.Virgo, 15, 20), (Sign.Libra, 0, 15),
        (Sign.Aries, 0, 12), (Sign.Sagittarius, 0, 10), (Sign.Aquarius, 0, 20),
    ];

    /// <summary>The dignity of a point.</summary>
    /// <param name="point">Any point.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="sidereal">Whether the zodiac is sidereal, so that the rules are those of Jyotish.</param>
    /// <returns>The dignity, or null for points that the tradition gives none: outer planets, nodes, Lilith and asteroids.</returns>
    public static EssentialDignity? Of(ChartPoint point, SignPosition position, bool sidereal)
    {
        if (point > Last)
        {
            return null;
        }

        return sidereal ? Vedic(point, position) : Western(point, position.Sign);
    }

    /// <summary>The dignity of a point by its sign alone, as divisional charts count it: Mercury is exalted in all of Virgo, and there is no moolatrikona.</summary>
    /// <param name="point">Any point.</param>
    /// <param name="sign">The sign.</param>
    /// <returns>The dignity, or null for points that the tradition gives none.</returns>
    public static EssentialDignity? OfSign(ChartPoint point, Sign sign)
    {
        if (point > Last)
        {
            return null;
        }

        if (Exaltations[(int)point] == sign)
        {
            return EssentialDignity.Exaltation;
        }

        if (RulerOf(sign) == point)
        {
            return EssentialDignity.Domicile;
        }

        return Exaltations[(int)point] == Opposite(sign) ? EssentialDignity.Fall : EssentialDignity.Peregrine;
    }

    /// <summary>The ruler of a sign among the seven classical planets.</summary>
    /// <param name="sign">A sign.</param>
    public static ChartPoint RulerOf(Sign sign) => Rulers[(int)sign];

    /// <summary>The sign in which a planet is exalted.</summary>
    /// <param name="planet">The Sun to Saturn.</param>
    public static Sign ExaltationOf(ChartPoint planet) => Exaltations[(int)planet];

    private static EssentialDignity Western(ChartPoint point, Sign sign)
    {
        if (RulerOf(sign) == point)
        {
            return EssentialDignity.Domicile;
        }

        if (Exaltations[(int)point] == sign)
        {
            return EssentialDignity.Exaltation;
        }

        if (RulerOf(Opposite(sign)) == point)
        {
            return EssentialDignity.Detriment;
        }

        return Exaltations[(int)point] == Opposite(sign) ? EssentialDignity.Fall : EssentialDignity.Peregrine;
    }

    private static EssentialDignity Vedic(ChartPoint point, SignPosition position)
    {
        var sign = position.Sign;
        var trine = Moolatrikonas[(int)point];
        if (sign == trine.Sign && position.Degree.Degrees >= trine.From && position.Degree.Degrees < trine.To)
        {
            return EssentialDignity.Moolatrikona;
        }

        // Mercury is exalted only in the first half of Virgo, and rules its last third.
        if (Exaltations[(int)point] == sign && (point != ChartPoint.Mercury || position.Degree.Degrees < trine.From))
        {
            return EssentialDignity.Exaltation;
        }

        if (RulerOf(sign) == point)
        {
            return EssentialDignity.Domicile;
        }

        return Exaltations[(int)point] == Opposite(sign) ? EssentialDignity.Fall : EssentialDignity.Peregrine;
    }

    private static Sign Opposite(Sign sign) => (Sign)(((int)sign + 6) % 12);
}
