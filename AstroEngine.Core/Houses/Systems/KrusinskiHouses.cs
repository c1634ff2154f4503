using System.Runtime.Intrinsics;
using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>
/// Krusinski, Pisa and Goelzer: the great circle through Ascendant and zenith in twelve equal parts, carried to the ecliptic along
/// hour circles.
/// </summary>
/// <remarks>
/// Definition by B. Krusinski, 2006, in the Swiss Ephemeris General Documentation, chapter 6. The Ascendant lies on the horizon, a
/// quarter from the zenith: the parts are their combinations with sines and cosines.
/// </remarks>
internal static class KrusinskiHouses
{
    private const double Sin60 = 0.86602540378443864676;

    /// <summary>The cusps; 4 to 9 are left to be opposed.</summary>
    public static void Fill(in LocalSphere sphere, in Axes axes, CuspSpan cusps)
    {
        var (sin, cos) = Degrees.SinCos(axes.Ascendant);
        var zenith = Vector256.Create(
            sphere.CosLatitude * sphere.CosArmc, sphere.CosLatitude * sphere.SinArmc, sphere.SinLatitude, 0);
        var ascendant = Vector256.Create(cos, sin * sphere.CosObliquity, sin * sphere.SinObliquity, 0);

        // An Ascendant that was put upon an axis may have left the horizon by a last digit: its azimuth counts.
        ascendant -= zenith * Vector256.Dot(ascendant, zenith);
        cusps[1] = Cusp(sphere, ascendant);
        cusps[2] = Cusp(sphere, (ascendant * Sin60) - (zenith * 0.5));
        cusps[3] = Cusp(sphere, (ascendant * 0.5) - (zenith * Sin60));
        cusps[10] = Cusp(sphere, zenith);
        cusps[11] = Cusp(sphere, (ascendant * 0.5) + (zenith * Sin60));
        cusps[12] = Cusp(sphere, (ascendant * Sin60) + (zenith * 0.5));
    }

    // A part has equatorial coordinates: towards the equinox, a quarter east of it, and along the axis, which does not matter here.
    private static double Cusp(in LocalSphere sphere, Vector256<double> part) =>
        Degrees.Direction(part[1], part[0] * sphere.CosObliquity);
}
