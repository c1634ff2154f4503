using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western;

/// <summary>Finds the sect of a moment and place.</summary>
/// <remarks>
/// By the true altitude of the centre of the Sun's disc, as seen from the centre of the Earth and without refraction. Houses are not asked:
/// those beside the horizon are above it or below by their system, and inside the polar circles the Ascendant says little of where the Sun is.
/// </remarks>
public static class ChartSect
{
    private const double Radians = Math.PI / 180;
    private static readonly SkyFrame Apparent = new(ZodiacFrame.Tropical);

    /// <summary>The sect.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="moment">Universal Time.</param>
    /// <param name="place">The place; its altitude does not matter.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the moment.</exception>
    public static Sect At(ISky sky, JulianDay moment, GeoPlace place) =>
        SunAltitude(sky, moment, place).Degrees >= 0 ? Sect.Day : Sect.Night;

    /// <summary>The altitude of the Sun.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="moment">Universal Time.</param>
    /// <param name="place">The place; its altitude does not matter.</param>
    /// <returns>-90 to 90 degrees, above the horizon positive.</returns>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the moment.</exception>
    public static Angle SunAltitude(ISky sky, JulianDay moment, GeoPlace place)
    {
        var sun = sky.Position(moment, Body.Sun, Apparent);
        var hourAngle = sky.SiderealTime(moment).AtLongitude(place.Longitude) - sun.RightAscension;
        var (sinLatitude, cosLatitude) = Math.SinCos(place.Latitude * Radians);
        var (sinDeclination, cosDeclination) = Math.SinCos(sun.Declination.Degrees * Radians);
        var sinAltitude = (sinLatitude * sinDeclination) + (cosLatitude * cosDeclination * Math.Cos(hourAngle.Degrees * Radians));
        return new Angle(Math.Asin(Math.Clamp(sinAltitude, -1, 1)) / Radians);
    }
}
