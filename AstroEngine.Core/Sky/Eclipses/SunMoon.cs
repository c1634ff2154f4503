using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>Where Sun and Moon appear, in astronomical units: to the true equinox of date, along the equator, to the pole.</summary>
internal readonly record struct SunMoon(SkyVector Sun, SkyVector Moon)
{
    private static readonly SkyFrame Geocentric = new(ZodiacFrame.Tropical);

    /// <summary>As seen from the centre of the Earth.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="day">Julian day, UT.</param>
    public static SunMoon At(ISky sky, double day) => At(sky, day, Geocentric);

    /// <summary>As seen from a place.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="day">Julian day, UT.</param>
    /// <param name="place">The place.</param>
    public static SunMoon At(ISky sky, double day, GeoPlace place) =>
        At(sky, day, Geocentric with { Center = PositionCenter.Topocentric, Place = place });

    /// <summary>The discs of Sun and Moon.</summary>
    public Separation Discs() => Between(
        Sun, Moon, Math.Asin(EclipseBodies.Sun / Sun.Length) + Math.Asin(EclipseBodies.Moon / Moon.Length));

    /// <summary>The discs of Sun and Earth as seen from the Moon.</summary>
    public Separation DiscsFromMoon()
    {
        var sun = Sun - Moon;
        return Between(sun, -Moon, Math.Asin(EclipseBodies.Sun / sun.Length) + Math.Asin(EclipseBodies.Earth / Moon.Length));
    }

    private static SunMoon At(ISky sky, double day, in SkyFrame frame)
    {
        var moment = new JulianDay(day);
        return new(VectorOf(sky.Position(moment, Body.Sun, frame)), VectorOf(sky.Position(moment, Body.Moon, frame)));
    }

    private static SkyVector VectorOf(in BodyPosition position) =>
        SkyVector.FromDegrees(position.RightAscension.Degrees, position.Declination.Degrees, position.Distance);

    private static Separation Between(SkyVector a, SkyVector b, double reach)
    {
        // The chord of the unit vectors keeps its digits where a cosine would lose them.
        var chord = (a.Unit() - b.Unit()).Length;
        var angle = 2 * Math.Asin(Math.Min(1, chord / 2));
        return new(angle * angle, reach);
    }
}
