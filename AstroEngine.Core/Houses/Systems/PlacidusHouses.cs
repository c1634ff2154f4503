using System.Runtime.Intrinsics;
using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>Placidus: the semi-arcs of the cusps' own degrees divided into thirds by time.</summary>
/// <remarks>
/// See <see cref="SemiArcCusp"/> for the definition. The four cusps of a chart are solved side by side in one vector. Not within the
/// polar circles. Cusps 4 to 9 are left to be opposed.
/// </remarks>
internal static class PlacidusHouses
{
    private const double Sin30 = 0.5;
    private const double Sin60 = 0.86602540378443864676;

    private static ReadOnlySpan<int> Houses => [11, 3, 12, 2];

    /// <summary>The cusps.</summary>
    /// <returns>Whether there are such houses.</returns>
    public static bool TryFill(in LocalSphere sphere, in Axes axes, CuspSpan cusps)
    {
        cusps[10] = axes.Midheaven;
        cusps[1] = axes.Ascendant;

        // 30, 150, 60 and 120 degrees from the meridian.
        var sinOffset = Vector256.Create(Sin30, Sin30, Sin60, Sin60);
        var cosOffset = Vector256.Create(Sin60, -Sin60, Sin30, -Sin30);
        var sin = (sphere.SinArmc * cosOffset) + (sphere.CosArmc * sinOffset);
        var cos = (sphere.CosArmc * cosOffset) - (sphere.SinArmc * sinOffset);
        var arcs = SemiArcPolynomial.ThirdsAndTwoThirds;
        var vector = new SemiArcVector(
            arcs,
            sin,
            cos,
            Vector256.Create(sphere.TanLatitude),
            Vector256.Create(sphere.SinObliquity),
            Vector256.Create(sphere.CosObliquity));
        for (var round = 0; round <= SemiArcCusp.Rounds && vector.Round(arcs, round) != SemiArcVector.All; round++)
        {
        }

        var longitudes = vector.Longitudes;
        var solved = vector.Solved;
        for (var i = 0; i < Houses.Length; i++)
        {
            ref var cusp = ref cusps[Houses[i]];
            cusp = longitudes[i];
            if ((solved & (1u << i)) == 0 && !TryFind(sphere, Houses[i], out cusp))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One cusp, step by step.</summary>
    /// <param name="sphere">The sphere, not within a polar circle.</param>
    /// <param name="house">11, 12, 2 or 3.</param>
    /// <param name="cusp">The cusp in degrees.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(in LocalSphere sphere, int house, out double cusp) => house switch
    {
        11 => SemiArcCusp.TryFind(sphere, 30, 1.0 / 3, out cusp),
        12 => SemiArcCusp.TryFind(sphere, 60, 2.0 / 3, out cusp),
        2 => SemiArcCusp.TryFind(sphere, 120, 2.0 / 3, out cusp),
        _ => SemiArcCusp.TryFind(sphere, 150, 1.0 / 3, out cusp),
    };
}
