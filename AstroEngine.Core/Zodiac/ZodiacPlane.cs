using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Zodiac;

/// <summary>The circle that longitudes of a zodiac are counted on, as it lies against the true equator of date.</summary>
/// <remarks>
/// For most zodiacs it is the ecliptic of date, counted from the equinox or so many degrees after it; where a zodiac is projected on
/// the ecliptic of an epoch, it is that ecliptic.
/// </remarks>
/// <param name="Zero">The direction of longitude 0, a unit vector with the true equinox first and the pole of the equator third.</param>
/// <param name="Quarter">The direction of longitude 90 degrees.</param>
internal readonly record struct ZodiacPlane(SkyVector Zero, SkyVector Quarter)
{
    /// <summary>The pole of the circle, from which longitudes run anticlockwise.</summary>
    public SkyVector Pole => Zero.Cross(Quarter);

    /// <summary>The circle of a zodiac at a moment.</summary>
    public static ZodiacPlane At(ISky sky, JulianDay moment, ZodiacFrame zodiac)
    {
        if (zodiac.Ayanamsa is { IsProjection: true })
        {
            return Projected(sky, moment, zodiac);
        }

        var orientation = sky.Orientation(moment);
        // An ayanamsa is counted from the mean equinox; the true one lies off it by the nutation.
        var zero = zodiac.Ayanamsa is { } ayanamsa
            ? sky.AyanamsaAt(moment, ayanamsa) + orientation.NutationInLongitude
            : default;
        var toEquator = -orientation.TrueObliquity;
        var first = SkyVector.FromDegrees(zero.Degrees, 0);
        return new(first.TurnedAboutX(toEquator), new SkyVector(-first.Y, first.X, 0).TurnedAboutX(toEquator));
    }

    /// <summary>The direction of a longitude.</summary>
    public SkyVector At(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * (Math.PI / 180));
        return (cos * Zero) + (sin * Quarter);
    }

    /// <summary>The longitude of a direction within the circle.</summary>
    public Angle LongitudeOf(SkyVector direction) =>
        new Angle(Math.Atan2(direction.Dot(Quarter), direction.Dot(Zero)) * (180 / Math.PI)).Normalized();

    /// <remarks>
    /// An ephemeris tells where bodies are in both systems; two bodies that do not lie on one line fix how the systems are turned against
    /// each other.
    /// </remarks>
    private static ZodiacPlane Projected(ISky sky, JulianDay moment, ZodiacFrame zodiac)
    {
        var frame = new SkyFrame(zodiac);
        var sun = Both(sky.Position(moment, Body.Sun, frame));
        var moon = Both(sky.Position(moment, Body.Moon, frame));
        // When the Moon is too near to the line through Sun and Earth, the widest of Moon, Jupiter and Saturn is taken.
        var other = moon;
        if (sun.Counted.Cross(moon.Counted).Length < 0.3)
        {
            var jupiter = Both(sky.Position(moment, Body.Jupiter, frame));
            var saturn = Both(sky.Position(moment, Body.Saturn, frame));
            other = Widest(sun.Counted, moon, Widest(sun.Counted, jupiter, saturn));
        }

        var (counted, seen) = (Axes(sun.Counted, other.Counted), Axes(sun.Seen, other.Seen));
        return new(
            (counted.A.X * seen.A) + (counted.B.X * seen.B) + (counted.C.X * seen.C),
            (counted.A.Y * seen.A) + (counted.B.Y * seen.B) + (counted.C.Y * seen.C));
    }

    private static (SkyVector Counted, SkyVector Seen) Both(in BodyPosition position) => (
        SkyVector.FromDegrees(position.Longitude.Degrees, position.Latitude.Degrees),
        SkyVector.FromDegrees(position.RightAscension.Degrees, position.Declination.Degrees));

    private static (SkyVector Counted, SkyVector Seen) Widest(
        SkyVector sun, (SkyVector Counted, SkyVector Seen) one, (SkyVector Counted, SkyVector Seen) two) =>
        sun.Cross(one.Counted).Length >= sun.Cross(two.Counted).Length ? one : two;

    private static (SkyVector A, SkyVector B, SkyVector C) Axes(SkyVector first, SkyVector second)
    {
        var normal = first.Cross(second).Unit();
        return (first, normal, first.Cross(normal));
    }
}
