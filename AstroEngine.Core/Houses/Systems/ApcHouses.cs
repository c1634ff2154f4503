using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>
/// APC, the ascendant-parallel circle of L. Knegt and the Ram school: the Ascendant's parallel of declination is divided into six parts
/// above and six below the horizon; the house circles pass through them and the north and south points of the horizon.
/// </summary>
/// <remarks>Swiss Ephemeris General Documentation, chapter 6. Opposite cusps are not across from each other.</remarks>
internal static class ApcHouses
{
    /// <summary>All twelve cusps.</summary>
    public static void Fill(in LocalSphere sphere, in Axes axes, CuspSpan cusps)
    {
        // The ascensional difference of the Ascendant. Its tangent alone is used: within the polar circles it changes sign with the
        // Ascendant's leap to the west. Where the whole ecliptic lies in the horizon it is undefined, and taken as none.
        var steepness = sphere.TanLatitude * sphere.TanObliquity;
        var tangent = sphere.CosArmc == 0 ? 0 : steepness * sphere.CosArmc / (1 + (steepness * sphere.SinArmc));
        var difference = Math.Atan(tangent) * Degrees.FromRadians;
        var (sinDifference, _) = Degrees.SinCos(difference);
        for (var house = 1; house <= 12; house++)
        {
            var offset = house < 8
                ? (house - 1) * (Degrees.Quarter - difference) / 3
                : (house - 13) * (Degrees.Quarter + difference) / 3;
            var (sin, cos) = Degrees.SinCos(Degrees.Quarter + difference + offset);
            cusps[house] = Cusp(sphere, sinDifference, sin, cos);
        }

        // Near the poles the sixth parts that fall on the meridian lose their digits.
        cusps[10] = axes.Midheaven;
        cusps[4] = Degrees.Opposite(axes.Midheaven);
    }

    // The circle through the south point and a point of the parallel at the given way from the meridian. With declination d and
    // latitude f, tan d tan f is the sine of the ascensional difference.
    private static double Cusp(in LocalSphere sphere, double sinDifference, double sinOffset, double cosOffset)
    {
        var sin = (sphere.SinArmc * cosOffset) + (sphere.CosArmc * sinOffset);
        var cos = (sphere.CosArmc * cosOffset) - (sphere.SinArmc * sinOffset);
        return Degrees.Direction(
            (sinDifference * sphere.SinArmc) + sin,
            (sphere.CosObliquity * ((sinDifference * sphere.CosArmc) + cos)) - (sphere.SinObliquity * sphere.TanLatitude * sinOffset));
    }
}
