using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>Systems whose house circles pass through twelfths of the equator, counted from the meridian.</summary>
/// <remarks>
/// They differ in the pole height of the circles (M. Munkasey, "An Astrological House Formulary"; Holden, The Elements of House
/// Division). Cusps 4 to 9 are left to be opposed.
/// </remarks>
internal static class EquatorDivision
{
    private const double Sin30 = 0.5;
    private const double Sin60 = 0.86602540378443864676;

    /// <summary>Regiomontanus: circles through the north and south points of the horizon.</summary>
    public static void Regiomontanus(in LocalSphere sphere, in Axes axes, CuspSpan cusps) =>
        Fill(sphere, axes, cusps, Sin30 * sphere.TanLatitude, Sin60 * sphere.TanLatitude);

    /// <summary>Polich and Page's topocentric houses: the tangents of the pole heights are thirds of that of the latitude.</summary>
    public static void Topocentric(in LocalSphere sphere, in Axes axes, CuspSpan cusps) =>
        Fill(sphere, axes, cusps, sphere.TanLatitude / 3, sphere.TanLatitude * 2 / 3);

    /// <summary>
    /// Koch: Ascendants of the place when the Midheaven's degree has gone through thirds of its diurnal semi-arc. Not within the polar
    /// circles, where it may never rise.
    /// </summary>
    public static void Koch(in LocalSphere sphere, in Axes axes, CuspSpan cusps)
    {
        // Sine of the ascensional difference of the Midheaven, whose declination has the tangent tan e sin ARMC.
        var ascension = Math.Clamp(sphere.TanLatitude * sphere.TanObliquity * sphere.SinArmc, -1, 1);
        var third = Math.Asin(ascension) * Degrees.FromRadians / 3;
        cusps[10] = axes.Midheaven;
        cusps[11] = Ascendant(sphere, 30 - (2 * third));
        cusps[12] = Ascendant(sphere, 60 - third);
        cusps[1] = axes.Ascendant;
        cusps[2] = Ascendant(sphere, 120 + third);
        cusps[3] = Ascendant(sphere, 150 + (2 * third));

        static double Ascendant(in LocalSphere sphere, double offset)
        {
            var (sin, cos) = Degrees.SinCos(offset);
            return EclipticCrossing.FromMeridian(sphere, sin, cos, sphere.TanLatitude);
        }
    }

    private static void Fill(in LocalSphere sphere, in Axes axes, CuspSpan cusps, double tanOuterPole, double tanInnerPole)
    {
        cusps[10] = axes.Midheaven;
        cusps[11] = EclipticCrossing.FromMeridian(sphere, Sin30, Sin60, tanOuterPole);
        cusps[12] = EclipticCrossing.FromMeridian(sphere, Sin60, Sin30, tanInnerPole);
        cusps[1] = axes.Ascendant;
        cusps[2] = EclipticCrossing.FromMeridian(sphere, Sin60, -Sin30, tanInnerPole);
        cusps[3] = EclipticCrossing.FromMeridian(sphere, Sin30, -Sin60, tanOuterPole);
    }
}
