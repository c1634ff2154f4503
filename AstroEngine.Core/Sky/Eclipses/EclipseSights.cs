using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>Finds how a body stands over a place.</summary>
internal static class EclipseSights
{
    // The temperature that Swiss Ephemeris takes for eclipses.
    private static readonly Atmosphere Air = new(Pressure: null, Temperature: 10);

    /// <summary>The sight of a body.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="day">Julian day, UT.</param>
    /// <param name="place">The place.</param>
    /// <param name="body">The body as seen from the place, in coordinates of the true equator and equinox of date.</param>
    public static EclipseSight Of(ISky sky, double day, GeoPlace place, SkyVector body)
    {
        var moment = new JulianDay(day);
        var hour = body.TurnedAboutZ(sky.SiderealTime(moment).AtLongitude(place.Longitude));
        var (sin, cos) = Math.SinCos(place.Latitude * (Math.PI / 180));
        var toSouth = (hour.X * sin) - (hour.Z * cos);
        var up = (hour.X * cos) + (hour.Z * sin);
        var horizontal = new SkyVector(-toSouth, hour.Y, up);
        var altitude = horizontal.Latitude.Degrees;
        return new(moment, horizontal.Longitude.Degrees, altitude, Air.Apparent(altitude, place.Altitude));
    }
}
