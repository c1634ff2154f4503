using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>
/// The 36 sectors of M. Gauquelin: semi-arcs in nine parts each, counted with the daily motion from the Ascendant.
/// </summary>
/// <remarks>Swiss Ephemeris General Documentation, chapter 6. Not within the polar circles.</remarks>
internal static class GauquelinSectors
{
    private const int PerQuadrant = 9;
    private const double Part = Degrees.Quarter / PerQuadrant;

    /// <summary>All 36 cusps.</summary>
    /// <returns>Whether there are such sectors.</returns>
    public static bool TryFill(in LocalSphere sphere, in Axes axes, CuspSpan cusps)
    {
        cusps[1] = axes.Ascendant;
        cusps[10] = axes.Midheaven;
        cusps[19] = Degrees.Opposite(axes.Ascendant);
        cusps[28] = Degrees.Opposite(axes.Midheaven);

        // Parts of the way from the meridian to the horizon, above in the east (2 to 9) and below in the east (29 to 36).
        for (var parts = 1; parts < PerQuadrant; parts++)
        {
            var fraction = (double)parts / PerQuadrant;
            var above = 1 + PerQuadrant - parts;
            var below = 28 + parts;
            if (!SemiArcCusp.TryFind(sphere, parts * Part, fraction, out cusps[above])
                || !SemiArcCusp.TryFind(sphere, Degrees.Half - (parts * Part), fraction, out cusps[below]))
            {
                return false;
            }

            cusps[above + 18] = Degrees.Opposite(cusps[above]);
            cusps[below - 18] = Degrees.Opposite(cusps[below]);
        }

        return true;
    }
}
