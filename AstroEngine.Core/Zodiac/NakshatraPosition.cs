using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Zodiac;

/// <summary>A sidereal longitude as nakshatra and pada.</summary>
/// <param name="Nakshatra">The lunar mansion.</param>
/// <param name="Pada">The quarter of it, 1 to 4, each 3°20'.</param>
public readonly record struct NakshatraPosition(Nakshatra Nakshatra, int Pada)
{
    private const int PadasOfCircle = 108;

    /// <summary>Lords in the order of Vimshottari (Brihat Parashara Hora Shastra, ch. 46), repeated three times from Ashwini.</summary>
    private static readonly ChartPoint[] Lords =
    [
        ChartPoint.Ketu, ChartPoint.Venus, ChartPoint.Sun, ChartPoint.Moon, ChartPoint.Mars,
        ChartPoint.Rahu, ChartPoint.Jupiter, ChartPoint.Saturn, ChartPoint.Mercury,
    ];

    /// <summary>The Vimshottari lord of the nakshatra.</summary>
    public ChartPoint Lord => Lords[(int)Nakshatra % Lords.Length];

    /// <summary>
    /// The nakshatra and pada of a longitude. A pada is 10/3 degrees, which no double holds; the answer is nevertheless the one of
    /// exact arithmetic on the given double.
    /// </summary>
    /// <param name="longitude">Sidereal ecliptic longitude; normalized here.</param>
    public static NakshatraPosition Of(Angle longitude)
    {
        var degrees = longitude.Normalized().Degrees;
        var pada = Math.Min((int)(degrees * 3 / 10), PadasOfCircle - 1);
        // A fused multiply-add rounds once, so its sign is that of the exact 3 x degrees - 10 x pada.
        if (Math.FusedMultiplyAdd(3, degrees, -10.0 * pada) < 0)
        {
            pada--;
        }
        else if (Math.FusedMultiplyAdd(3, degrees, -10.0 * (pada + 1)) >= 0)
        {
            pada++;
        }

        return new((Nakshatra)(pada / 4), (pada % 4) + 1);
    }
}
