using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>Where a place on the Earth is, and how the turning Earth carries it, in true equatorial coordinates of date.</summary>
/// <param name="Position">From the centre of the Earth, astronomical units.</param>
/// <param name="Velocity">Astronomical units a day.</param>
/// <remarks>Explanatory Supplement to the Astronomical Almanac (3rd edition), 7.6.3; constants of the figure of the Earth as Swiss Ephemeris has them.</remarks>
internal readonly record struct Observer(SkyVector Position, SkyVector Velocity)
{
    private const double EquatorialRadius = 6378136.6;
    private const double Flattening = 1 / 298.25642;
    private const double MetresPerUnit = 149597870700.0;
    private const double RotationPerDay = 7.2921151467e-5 * 86400;

    /// <summary>The observer at a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="armc">Local apparent sidereal time as an angle.</param>
    public static Observer At(GeoPlace place, Angle armc)
    {
        var (sinLatitude, cosLatitude) = Math.SinCos(place.Latitude * Math.PI / 180);
        var (sinTime, cosTime) = Math.SinCos(armc.Degrees * Math.PI / 180);
        const double polar = (1 - Flattening) * (1 - Flattening);
        var curvature = EquatorialRadius / Math.Sqrt((cosLatitude * cosLatitude) + (polar * sinLatitude * sinLatitude));
        var toAxis = (curvature + place.Altitude) * cosLatitude / MetresPerUnit;
        var toEquator = ((polar * curvature) + place.Altitude) * sinLatitude / MetresPerUnit;
        return new(
            new(toAxis * cosTime, toAxis * sinTime, toEquator),
            new(-RotationPerDay * toAxis * sinTime, RotationPerDay * toAxis * cosTime, 0));
    }
}
