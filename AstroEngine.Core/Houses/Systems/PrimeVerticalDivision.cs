using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>Systems whose house circles pass through points of the prime vertical, or of the horizon.</summary>
/// <remarks>
/// The circle through the north and south points and a point of the prime vertical at the arc a from the east point crosses the
/// equator at the arc x from it, tan x = tan a / cos latitude, and has the pole height p, sin p = sin latitude cos a (right spherical
/// triangles; Holden, The Elements of House Division). Cusps 4 to 9 are left to be opposed.
/// </remarks>
internal static class PrimeVerticalDivision
{
    private const double Sin30 = 0.5;
    private const double Sin60 = 0.86602540378443864676;

    /// <summary>Campanus: the prime vertical in twelve equal parts.</summary>
    public static void Campanus(in LocalSphere sphere, in Axes axes, CuspSpan cusps)
    {
        FillBetween(sphere, cusps, Sin60, Sin30);
        cusps[10] = axes.Midheaven;
        cusps[1] = axes.Ascendant;
    }

    /// <summary>
    /// Savard A: the prime vertical divided where the parallels of one and two thirds of the latitude meet it, after J. Savard's
    /// reading of Albategnius.
    /// </summary>
    /// <remarks>The sine rule: sin a = sin(latitude / 3) / sin latitude, and 1/3 at the equator, where both vanish.</remarks>
    public static void SavardA(in LocalSphere sphere, in Axes axes, CuspSpan cusps)
    {
        var (outer, inner) = (2.0 / 3, 1.0 / 3);
        if (Math.Abs(sphere.Latitude) >= Degrees.Tiny)
        {
            (inner, var cosThird) = Degrees.SinCos(sphere.Latitude / 3);
            outer = 2 * inner * cosThird / sphere.SinLatitude;
            inner /= sphere.SinLatitude;
        }

        FillBetween(sphere, cusps, outer, inner);
        cusps[10] = axes.Midheaven;
        cusps[1] = axes.Ascendant;
    }

    /// <summary>
    /// Horizontal: the horizon in twelve equal parts, by vertical circles. The horizon is the prime vertical of the place a quarter of
    /// the meridian away, and the vertical circles are the house circles of Campanus there.
    /// </summary>
    public static void Horizontal(in LocalSphere sphere, ref Axes axes, CuspSpan cusps)
    {
        var latitude = CoLatitude(sphere.Latitude);
        if (Degrees.Quarter - Math.Abs(latitude) < Degrees.Tiny)
        {
            // At the equator that place is a pole. Libswe steps aside from it, and comes back beside the equator.
            latitude = Math.CopySign(Degrees.Quarter - Degrees.Tiny, latitude);
            axes.MoveVertex(sphere, CoLatitude(latitude));
        }

        // The upper meridian there is the lower one here, and its east the west: all cusps are across.
        var there = new LocalSphere(new(sphere.Armc + Degrees.Half), new(latitude), new(sphere.Obliquity));
        FillBetween(there, cusps, Sin60, Sin30);
        cusps[1] = EclipticCrossing.FromMeridian(there, 1, 0, there.TanLatitude);
        foreach (var house in (ReadOnlySpan<int>)[11, 12, 1, 2, 3])
        {
            cusps[house] = Degrees.Opposite(cusps[house]);
        }

        cusps[10] = axes.Midheaven;
        axes.TurnAscendantAfterMidheaven();
    }

    private static double CoLatitude(double latitude) => (latitude > 0 ? Degrees.Quarter : -Degrees.Quarter) - latitude;

    private static void FillBetween(in LocalSphere sphere, CuspSpan cusps, double sinOuter, double sinInner)
    {
        cusps[11] = Crossing(sphere, sinOuter, above: true);
        cusps[12] = Crossing(sphere, sinInner, above: true);
        cusps[2] = Crossing(sphere, sinInner, above: false);
        cusps[3] = Crossing(sphere, sinOuter, above: false);
    }

    private static double Crossing(in LocalSphere sphere, double sinArc, bool above)
    {
        var cosArc = Math.Sqrt((1 - sinArc) * (1 + sinArc));
        var sinPole = sphere.SinLatitude * cosArc;
        var tanPole = sinPole / Math.Sqrt((1 - sinPole) * (1 + sinPole));

        // From the meridian instead of the east point: the rest of the quarter, or more than it below the horizon.
        var (sin, cos) = (cosArc * sphere.CosLatitude, above ? sinArc : -sinArc);
        var length = Math.Sqrt((sin * sin) + (cos * cos));
        return EclipticCrossing.FromMeridian(sphere, sin / length, cos / length, tanPole);
    }
}
