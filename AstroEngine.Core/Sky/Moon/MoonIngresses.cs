using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>Finds when the Moon enters signs.</summary>
public static class MoonIngresses
{
    private const double SignWidth = 30;
    private const int Signs = 12;
    private static readonly SkyFrame Frame = new(ZodiacFrame.Tropical);

    /// <summary>The ingress by which the Moon came into the sign where it is.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="moment">Universal Time.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static MoonIngress Last(ISky sky, JulianDay moment)
    {
        ArgumentNullException.ThrowIfNull(sky);
        var moon = sky.Longitude(moment, Body.Moon, Frame);
        var sign = SignPosition.Of(moon.Longitude);
        return Into(sky, sign.Sign, moment.Value - (sign.Degree.Degrees / moon.Speed));
    }

    /// <summary>The ingress that follows another.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="ingress">The other.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static MoonIngress After(ISky sky, MoonIngress ingress)
    {
        ArgumentNullException.ThrowIfNull(sky);
        var speed = sky.Longitude(ingress.At, Body.Moon, Frame).Speed;
        return Into(sky, (Sign)(((int)ingress.Sign + 1) % Signs), ingress.At.Value + (SignWidth / speed));
    }

    private static MoonIngress Into(ISky sky, Sign sign, double guess)
    {
        var border = new Angle((int)sign * SignWidth);
        var at = Newton.Solve(
            day =>
            {
                var moon = sky.Longitude(new(day), Body.Moon, Frame);
                return (moon.Longitude.From(border).Degrees, moon.Speed);
            },
            guess);
        return new(sign, new(at));
    }
}
