using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;
using static AstroEngine.Core.Ephemeris.ChartPoint;

namespace AstroEngine.Core.Western.Dignities;

/// <summary>Who has which dignity where.</summary>
/// <remarks>
/// Domiciles and exaltations: Ptolemy, Tetrabiblos I.17 and I.19 (<see cref="EssentialDignities"/>). Triplicities: Dorotheus of Sidon,
/// Carmen astrologicum I.1. Terms: those of the Egyptians, as Ptolemy (I.20) and Vettius Valens (I.3) have them; what the terms of a planet
/// come to is its greatest years: Saturn 57, Jupiter 79, Mars 66, Venus 82, Mercury 76. Faces: the Chaldean order from Mars in Aries on
/// (Teucer of Babylon; Lilly, Christian Astrology, page 104).
/// </remarks>
public static class DignityTables
{
    private const double FaceWidth = 10;

    /// <summary>The degrees of exaltation from the Sun to Saturn, counted from the beginning of the sign.</summary>
    private static readonly double[] ExaltationDegrees = [19, 3, 15, 27, 28, 15, 21];

    /// <summary>Fire, earth, air, water.</summary>
    private static readonly TriplicityRulers[] Triplicities =
        [new(Sun, Jupiter, Saturn), new(Venus, Moon, Mars), new(Saturn, Mercury, Jupiter), new(Venus, Mars, Moon)];

    /// <summary>The terms of each sign from Aries: the ruler, and the degree that its term ends with.</summary>
    private static readonly (ChartPoint Ruler, int End)[][] Ends =
    [
        [(Jupiter, 6), (Venus, 12), (Mercury, 20), (Mars, 25), (Saturn, 30)],
        [(Venus, 8), (Mercury, 14), (Jupiter, 22), (Saturn, 27), (Mars, 30)],
        [(Mercury, 6), (Jupiter, 12), (Venus, 17), (Mars, 24), (Saturn, 30)],
        [(Mars, 7), (Venus, 13), (Mercury, 19), (Jupiter, 26), (Saturn, 30)],
        [(Jupiter, 6), (Venus, 11), (Saturn, 18), (Mercury, 24), (Mars, 30)],
        [(Mercury, 7), (Venus, 17), (Jupiter, 21), (Mars, 28), (Saturn, 30)],
        [(Saturn, 6), (Mercury, 14), (Jupiter, 21), (Venus, 28), (Mars, 30)],
        [(Mars, 7), (Venus, 11), (Mercury, 19), (Jupiter, 24), (Saturn, 30)],
        [(Jupiter, 12), (Venus, 17), (Mercury, 21), (Saturn, 26), (Mars, 30)],
        [(Mercury, 7), (Jupiter, 14), (Venus, 22), (Saturn, 26), (Mars, 30)],
        [(Mercury, 7), (Venus, 13), (Jupiter, 20), (Mars, 25), (Saturn, 30)],
        [(Venus, 12), (Jupiter, 16), (Mercury, 19), (Mars, 28), (Saturn, 30)],
    ];

    private static readonly ChartPoint[] ChaldeanFromMars = [Mars, Sun, Venus, Mercury, Moon, Saturn, Jupiter];

    /// <summary>The ruler of a sign.</summary>
    /// <param name="sign">The sign.</param>
    public static ChartPoint DomicileOf(Sign sign) => EssentialDignities.RulerOf(sign);

    /// <summary>The planet that is exalted in a sign; null when none is.</summary>
    /// <param name="sign">The sign.</param>
    public static ChartPoint? ExaltedIn(Sign sign)
    {
        for (var planet = Sun; planet <= Saturn; planet++)
        {
            if (EssentialDignities.ExaltationOf(planet) == sign)
            {
                return planet;
            }
        }

        return null;
    }

    /// <summary>The longitude at which a planet is most exalted.</summary>
    /// <param name="planet">The Sun to Saturn.</param>
    public static Angle ExaltationDegreeOf(ChartPoint planet) =>
        new(((int)EssentialDignities.ExaltationOf(planet) * 30) + ExaltationDegrees[(int)planet]);

    /// <summary>The rulers of the triplicity of a sign.</summary>
    /// <param name="sign">The sign.</param>
    public static TriplicityRulers TriplicityOf(Sign sign) => Triplicities[(int)sign % Triplicities.Length];

    /// <summary>The term of a place in the zodiac. A term begins at its first point: 6 degrees of Aries is Venus'.</summary>
    /// <param name="position">The place.</param>
    public static Term TermOf(SignPosition position)
    {
        var begin = 0;
        foreach (var (ruler, end) in Ends[(int)position.Sign])
        {
            if (position.Degree.Degrees < end)
            {
                return new Term(ruler, new Angle(begin), new Angle(end));
            }

            begin = end;
        }

        throw new ArgumentOutOfRangeException(nameof(position), position, "The degree in a sign is 0 up to 30.");
    }

    /// <summary>The ruler of the face, the third of a sign, of a place in the zodiac.</summary>
    /// <param name="position">The place.</param>
    public static ChartPoint FaceOf(SignPosition position) =>
        ChaldeanFromMars[(((int)position.Sign * 3) + (int)(position.Degree.Degrees / FaceWidth)) % ChaldeanFromMars.Length];
}
