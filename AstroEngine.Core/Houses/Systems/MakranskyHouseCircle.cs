using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>The cusp of a Sunshine house by the steps of R. Makransky, Primary Directions (1988), appendix.</summary>
internal static class MakranskyHouseCircle
{
    /// <summary>The cusp of the house circle through a part of the Sun's arc.</summary>
    /// <param name="sphere">The sphere.</param>
    /// <param name="sunDeclination">Declination of the Sun, degrees.</param>
    /// <param name="hourAngle">Way of the part eastward from the meridian, degrees.</param>
    /// <param name="isNight">Whether the way is counted from the lower meridian, and eastward there.</param>
    /// <param name="isEastern">Whether the house is in the eastern hemisphere.</param>
    /// <returns>Degrees, 0 up to 360.</returns>
    public static double Cusp(in LocalSphere sphere, double sunDeclination, double hourAngle, bool isNight, bool isEastern)
    {
        var poleSine = Math.Sin(ArcFromZenith(sphere, sunDeclination, Math.Abs(hourAngle), isNight) * Degrees.ToRadians)
            * sphere.SinLatitude;
        var tanPole = poleSine / Math.Sqrt((1 - poleSine) * (1 + poleSine));

        // The circle's crossing of the equator lies off the part's own hour circle by the ascensional difference under its pole.
        var sine = Math.Tan(sunDeclination * Degrees.ToRadians) * tanPole;
        var ascension = Math.Asin(Math.Clamp(sine, -1, 1)) * Degrees.FromRadians;
        var offset = hourAngle + (isNight ? Degrees.Half : 0) + (isEastern ? -ascension : ascension);
        var (sinOffset, cosOffset) = Degrees.SinCos(offset);
        var sin = (sphere.SinArmc * cosOffset) + (sphere.CosArmc * sinOffset);
        var cos = (sphere.CosArmc * cosOffset) - (sphere.SinArmc * sinOffset);

        // Makransky knows pole heights without a sign, and the southern hemisphere by turning the sphere.
        var height = Math.CopySign(tanPole, isEastern ? sphere.Latitude : -sphere.Latitude);
        return Degrees.Direction(sin, (cos * sphere.CosObliquity) - (height * sphere.SinObliquity));
    }

    // The arc of the prime vertical from the zenith, or at night from the nadir, to the house circle.
    private static double ArcFromZenith(in LocalSphere sphere, double sunDeclination, double hourAngle, bool isNight)
    {
        var (sinHour, cosHour) = Degrees.SinCos(hourAngle);

        // To the part's hour circle. Beyond the quarter Makransky's arc is counted from the east point; libswe adds it as it is.
        var arc = hourAngle < Degrees.Quarter
            ? Math.Atan(sphere.CosLatitude * sinHour / cosHour)
            : Math.Atan(-cosHour / (sinHour * sphere.CosLatitude));

        // From the prime vertical along the hour circle to the part, and so much the house circle crosses aside.
        var rise = Math.Atan(sphere.TanLatitude * cosHour) * Degrees.FromRadians;
        var distance = isNight ? rise + sunDeclination : rise - sunDeclination;
        var aside = Math.Atan(sphere.SinLatitude * sinHour * Math.Tan(distance * Degrees.ToRadians));
        return (arc + aside) * Degrees.FromRadians;
    }
}
