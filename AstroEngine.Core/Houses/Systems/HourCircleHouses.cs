using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>Systems that carry points to the ecliptic along hour circles, which run from one celestial pole to the other.</summary>
/// <remarks>
/// An hour circle of the right ascension x meets the ecliptic where tan longitude = tan x / cos e. M. Munkasey, "An Astrological House
/// Formulary"; Holden, The Elements of House Division. Cusps 4 to 9 are left to be opposed.
/// </remarks>
internal static class HourCircleHouses
{
    private const double Sin60 = 0.86602540378443864676;

    /// <summary>Meridian houses, or axial rotation: twelfths of the equator from the meridian.</summary>
    public static void Meridian(in LocalSphere sphere, CuspSpan cusps) =>
        Fill(cusps, 10, sphere.SinArmc, sphere.CosArmc, 1, sphere.CosObliquity);

    /// <summary>
    /// Morinus: twelfths of the equator from the meridian, carried to the ecliptic along its own circles of longitude instead.
    /// </summary>
    public static void Morinus(in LocalSphere sphere, CuspSpan cusps) =>
        Fill(cusps, 10, sphere.SinArmc, sphere.CosArmc, sphere.CosObliquity, 1);

    /// <summary>Carter's poli-equatorial houses: twelfths of the equator from the Ascendant's hour circle.</summary>
    public static void Carter(in LocalSphere sphere, in Axes axes, CuspSpan cusps)
    {
        var (sin, cos) = Degrees.SinCos(axes.Ascendant);
        sin *= sphere.CosObliquity;
        Fill(cusps, 1, sin, cos, 1, sphere.CosObliquity);
        cusps[1] = axes.Ascendant;
    }

    /// <summary>Alcabitius: the Ascendant's diurnal and nocturnal semi-arcs in three parts each.</summary>
    public static void Alcabitius(in LocalSphere sphere, in Axes axes, CuspSpan cusps)
    {
        var sinDeclination = Math.Sin(axes.Ascendant * Degrees.ToRadians) * sphere.SinObliquity;
        var tanDeclination = sinDeclination / Math.Sqrt((1 - sinDeclination) * (1 + sinDeclination));

        // Beyond 1 by rounding only: the Ascendant rises.
        var cosSemiArc = Math.Clamp(-sphere.TanLatitude * tanDeclination, -1, 1);
        var day = Math.Acos(cosSemiArc) * Degrees.FromRadians / 3;
        var night = (Degrees.Half / 3) - day;
        cusps[10] = axes.Midheaven;
        cusps[11] = Crossing(sphere, day);
        cusps[12] = Crossing(sphere, 2 * day);
        cusps[1] = axes.Ascendant;
        cusps[2] = Crossing(sphere, Degrees.Half - (2 * night));
        cusps[3] = Crossing(sphere, Degrees.Half - night);

        static double Crossing(in LocalSphere sphere, double offset)
        {
            var (sin, cos) = Degrees.SinCos(offset);
            return EclipticCrossing.FromMeridian(sphere, sin, cos, 0);
        }
    }

    // Cusps 30 degrees apart on the equator, beginning with a house. The factors carry the point to the ecliptic.
    private static void Fill(CuspSpan cusps, int first, double sin, double cos, double sinFactor, double cosFactor)
    {
        for (var i = 0; i < 12; i++)
        {
            cusps[((first + i - 1) % 12) + 1] = Degrees.Direction(sin * sinFactor, cos * cosFactor);
            (sin, cos) = ((sin * Sin60) + (cos / 2), (cos * Sin60) - (sin / 2));
        }
    }
}
