using AstroEngine.Core.Ephemeris;
using static NodaTime.IsoDayOfWeek;

namespace AstroEngine.Core.Numerology;

/// <summary>Planets, days, colours, stones and friendships of the numbers 1 to 9.</summary>
/// <remarks>
/// Cheiro's Book of Numbers: planets p. 33; days, colours, stones and friendships chapters III to XI, pp. 37-66; the discord of 9
/// with 4 and 8 p. 92. Elements are those of the planets in Brihat Parashara Hora Shastra 3.20, with fire for the Sun and water for the Moon;
/// for Uranus and Neptune those of the signs that are theirs, Aquarius and Pisces.
/// </remarks>
public static class NumberTable
{
    private const int Most = 9;

    private static readonly NumberAttributes[] Table =
    [
        new(ChartPoint.Sun, ChartPoint.Sun, NumberElement.Fire, [Sunday, Monday],
            ["gold", "yellow", "bronze", "golden brown"], ["topaz", "amber", "yellow diamond"], [2, 4, 5, 7]),
        new(ChartPoint.Moon, ChartPoint.Moon, NumberElement.Water, [Monday, Sunday, Friday],
            ["green", "cream", "white"], ["pearl", "moonstone", "jade"], [1, 4, 5, 7]),
        new(ChartPoint.Jupiter, ChartPoint.Jupiter, NumberElement.Ether, [Thursday, Friday, Tuesday],
            ["mauve", "violet", "purple"], ["amethyst"], [5, 6, 9]),
        new(ChartPoint.Uranus, ChartPoint.Rahu, NumberElement.Air, [Sunday, Saturday, Monday],
            ["electric blue", "grey", "half-shades"], ["sapphire"], [1, 2, 5, 7, 8]),
        new(ChartPoint.Mercury, ChartPoint.Mercury, NumberElement.Earth, [Wednesday, Friday],
            ["light grey", "white", "glistening materials"], ["diamond"], [1, 2, 3, 4, 6, 7, 8, 9]),
        new(ChartPoint.Venus, ChartPoint.Venus, NumberElement.Water, [Friday, Tuesday, Thursday],
            ["blue", "rose", "pink"], ["turquoise", "emerald"], [3, 5, 9]),
        new(ChartPoint.Neptune, ChartPoint.Ketu, NumberElement.Water, [Monday, Sunday],
            ["green", "white", "yellow"], ["moonstone", "cat's-eye", "pearl"], [1, 2, 4, 5]),
        new(ChartPoint.Saturn, ChartPoint.Saturn, NumberElement.Air, [Saturday, Sunday, Monday],
            ["dark grey", "black", "dark blue", "purple"], ["amethyst", "dark sapphire", "black pearl", "black diamond"], [4, 5]),
        new(ChartPoint.Mars, ChartPoint.Mars, NumberElement.Fire, [Tuesday, Thursday, Friday],
            ["crimson", "red", "rose", "pink"], ["ruby", "garnet", "bloodstone"], [3, 5, 6]),
    ];

    /// <summary>What belongs to a number.</summary>
    /// <param name="digit">1 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digit"/> is no such number.</exception>
    public static NumberAttributes Of(int digit) => digit is >= 1 and <= Most
        ? Table[digit - 1]
        : throw new ArgumentOutOfRangeException(nameof(digit), digit, "Single numbers are 1 to 9.");

    /// <summary>How two numbers get on; the same either way.</summary>
    /// <param name="first">1 to 9.</param>
    /// <param name="second">1 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no such number.</exception>
    public static NumberHarmony Harmony(int first, int second)
    {
        var isFriend = Of(first).Friends.Contains(second);
        return (Math.Min(first, second), Math.Max(first, second)) switch
        {
            var (a, b) when a == b => NumberHarmony.Same,
            _ when isFriend => NumberHarmony.Harmonious,
            (4, 9) or (8, 9) => NumberHarmony.Discordant,
            _ => NumberHarmony.Neutral,
        };
    }
}
