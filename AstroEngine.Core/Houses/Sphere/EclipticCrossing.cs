namespace AstroEngine.Core.Houses.Sphere;

/// <summary>Where a great circle crosses the ecliptic.</summary>
/// <remarks>
/// <para>
/// A great circle is known by where it crosses the equator (right ascension x) and by its pole height p, the distance of the celestial
/// pole from it. Equator, ecliptic and circle form a triangle with the obliquity e at the equinox and 90 degrees + p at the equator;
/// the cotangent rule gives the longitude of the crossing:
/// tan longitude = sin x / (cos x cos e - tan p sin e).
/// The horizon has the pole height of the latitude and crosses the equator at ARMC + 90 degrees: its crossing is the Ascendant
/// (Meeus, Astronomical Algorithms, 2nd ed., formula 14.2; Swiss Ephemeris General Documentation, chapter 6).
/// </para>
/// <para>
/// The fraction's parts are held to zero below 1e-10, and crossings that near to an axis are put upon it or 1e-10 degree beside it,
/// as libswe does: whole signs and the polar circles turn on such digits.
/// </para>
/// </remarks>
internal static class EclipticCrossing
{
    /// <summary>The longitude of a crossing.</summary>
    /// <param name="sin">Sine of the right ascension where the circle crosses the equator.</param>
    /// <param name="cos">Cosine of it.</param>
    /// <param name="tanPole">Tangent of the pole height.</param>
    /// <param name="sphere">The sphere, for the obliquity.</param>
    /// <returns>Degrees, 0 up to 360.</returns>
    public static double Longitude(double sin, double cos, double tanPole, in LocalSphere sphere) =>
        Resolve(sin, cos, (cos * sphere.CosObliquity) - (tanPole * sphere.SinObliquity));

    /// <summary>The longitude of the crossing of a circle that crosses the equator so far from the meridian.</summary>
    /// <param name="sphere">The sphere.</param>
    /// <param name="sinOffset">Sine of the way from the upper meridian, eastward.</param>
    /// <param name="cosOffset">Cosine of it.</param>
    /// <param name="tanPole">Tangent of the pole height.</param>
    /// <returns>Degrees, 0 up to 360.</returns>
    public static double FromMeridian(in LocalSphere sphere, double sinOffset, double cosOffset, double tanPole) =>
        Longitude(
            (sphere.SinArmc * cosOffset) + (sphere.CosArmc * sinOffset),
            (sphere.CosArmc * cosOffset) - (sphere.SinArmc * sinOffset),
            tanPole,
            sphere);

    /// <summary>The longitude of a crossing from the parts of its tangent.</summary>
    /// <param name="sin">Sine of the right ascension, the numerator.</param>
    /// <param name="cos">Cosine of the right ascension, which decides at the equinoxes when the denominator vanishes.</param>
    /// <param name="denominator">The denominator.</param>
    /// <returns>Degrees, 0 up to 360.</returns>
    public static double Resolve(double sin, double cos, double denominator)
    {
        if (Math.Abs(denominator) < Degrees.Tiny)
        {
            denominator = 0;
        }

        return SnapToAxis(Math.Abs(sin) < Degrees.Tiny
            ? BesideEquinox(sin, cos, denominator)
            : Degrees.Direction(sin, denominator));
    }

    private static double BesideEquinox(double sin, double cos, double denominator)
    {
        var east = sin > 0 || (sin == 0 && cos > 0);
        if (denominator > 0 || (denominator == 0 && cos > 0))
        {
            return east ? Degrees.Tiny : Degrees.Full - Degrees.Tiny;
        }

        return east ? Degrees.Half - Degrees.Tiny : Degrees.Half + Degrees.Tiny;
    }

    private static double SnapToAxis(double longitude)
    {
        var axis = Math.Round(longitude / Degrees.Quarter) * Degrees.Quarter;
        if (axis == 0 || !(Math.Abs(longitude - axis) < Degrees.Tiny))
        {
            return longitude;
        }

        return axis == Degrees.Full ? 0 : axis;
    }
}
