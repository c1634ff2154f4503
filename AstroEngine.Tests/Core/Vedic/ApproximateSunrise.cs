using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic;

/// <summary>Sunrise by the hour angle of the Sun's centre at -50', good to some seconds: enough to know the month of a day.</summary>
internal static class ApproximateSunrise
{
    private const double Radians = Math.PI / 180;
    private const double Height = -50.0 / 60;
    private const double DegreesPerDay = 360.98564736629;

    public static JulianDay Of(ISky sky, JulianDay localNoon, GeoPlace place)
    {
        var day = localNoon.Value - 0.25;
        for (var i = 0; i < 4; i++)
        {
            var sun = sky.Position(new(day), Body.Sun, new SkyFrame(ZodiacFrame.Tropical));
            var cosine = (Math.Sin(Height * Radians) - (Math.Sin(place.Latitude * Radians) * Math.Sin(sun.Declination.Degrees * Radians)))
                / (Math.Cos(place.Latitude * Radians) * Math.Cos(sun.Declination.Degrees * Radians));
            var armc = new Angle(sun.RightAscension.Degrees - (Math.Acos(cosine) / Radians));
            day += armc.From(sky.SiderealTime(new(day)).AtLongitude(place.Longitude)).Degrees / DegreesPerDay;
        }

        return new(day);
    }
}
