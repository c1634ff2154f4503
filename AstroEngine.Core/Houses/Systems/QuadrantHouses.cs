using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>Systems that divide the quadrants between Midheaven and Ascendant along the ecliptic.</summary>
/// <remarks>The axes must be such that the Ascendant follows the Midheaven. Cusps 4 to 9 are left to be opposed.</remarks>
internal static class QuadrantHouses
{
    /// <summary>Porphyry: each quadrant in three equal parts (Holden, The Elements of House Division).</summary>
    public static void Porphyry(in Axes axes, CuspSpan cusps)
    {
        var third = axes.Quadrant / 3;
        var otherThird = (Degrees.Half - axes.Quadrant) / 3;
        Fill(axes, cusps, third, 2 * third, otherThird, 2 * otherThird);
    }

    /// <summary>Sripati: the cusps are the middles of Porphyry's houses.</summary>
    public static void Sripati(in Axes axes, CuspSpan cusps)
    {
        var third = axes.Quadrant / 3;
        var otherThird = (Degrees.Half - axes.Quadrant) / 3;
        Fill(axes, cusps, third / 2, 1.5 * third, otherThird / 2, 1.5 * otherThird);
        cusps[10] = Degrees.Normalize(axes.Midheaven - (otherThird / 2));
        cusps[1] = Degrees.Normalize(axes.Ascendant - (third / 2));
    }

    /// <summary>
    /// Pullen's sinusoidal delta: the middle house of a quadrant differs from 30 degrees by twice as much as its neighbours do, so
    /// that all twelve follow a sine wave. It has no width in quadrants below 30 degrees.
    /// </summary>
    /// <remarks>W. Pullen, 1994, "Neo-Porphyry" (Swiss Ephemeris General Documentation, chapter 6).</remarks>
    public static void PullenDelta(in Axes axes, CuspSpan cusps)
    {
        var (eleventh, twelfth) = Delta(axes.Quadrant);
        var (second, third) = Delta(Degrees.Half - axes.Quadrant);
        Fill(axes, cusps, eleventh, twelfth, second, third);

        static (double First, double Second) Delta(double quadrant)
        {
            if (quadrant <= Degrees.Sign)
            {
                return (quadrant / 2, quadrant / 2);
            }

            var delta = (quadrant - Degrees.Quarter) / 4;
            return (Degrees.Sign + delta, (2 * Degrees.Sign) + (3 * delta));
        }
    }

    /// <summary>
    /// Pullen's sinusoidal ratio: the houses of the smaller quadrant are rx, x, rx and those of the larger r^3 x, r^4 x, r^3 x, so
    /// that neighbours keep a ratio.
    /// </summary>
    /// <remarks>W. Pullen, 2016 (Swiss Ephemeris General Documentation, chapter 6).</remarks>
    public static void PullenRatio(in Axes axes, CuspSpan cusps)
    {
        var quadrant = axes.Quadrant;
        var small = Math.Min(quadrant, Degrees.Half - quadrant);
        var (outer, inner, largeOuter, largeInner) = Ratio(small);
        if (quadrant > Degrees.Quarter)
        {
            Fill(axes, cusps, largeOuter, largeOuter + largeInner, outer, outer + inner);
        }
        else
        {
            Fill(axes, cusps, outer, outer + inner, largeOuter, largeOuter + largeInner);
        }
    }

    private static (double Outer, double Inner, double LargeOuter, double LargeInner) Ratio(double small)
    {
        const double vanishing = 1e-30;
        if (small < vanishing)
        {
            return (0, 0, 0, Degrees.Half);
        }

        // (2r + 1) x = small and (2r^3 + r^4) x = 180 - small give r^4 + 2r^3 - 2cr - c = 0 with c the ratio of the quadrants.
        // Shifted by 1/2 the cubic term goes; Ferrari's resolvent of the rest is solved by one cube root.
        var c = (Degrees.Half - small) / small;
        var resolvent = Math.Cbrt(4 * ((c * c) - c));
        var root = Math.Sqrt(resolvent + 1);
        var r = (root + Math.Sqrt((((4 * c) - 2) / root) - resolvent + 2) - 1) / 2;

        var inner = small / ((2 * r) + 1);
        var outer = r * inner;
        var largeOuter = outer * r * r;
        return (outer, inner, largeOuter, largeOuter * r);
    }

    private static void Fill(
        in Axes axes, CuspSpan cusps, double toEleventh, double toTwelfth, double toSecond, double toThird)
    {
        cusps[10] = axes.Midheaven;
        cusps[11] = Degrees.Normalize(axes.Midheaven + toEleventh);
        cusps[12] = Degrees.Normalize(axes.Midheaven + toTwelfth);
        cusps[1] = axes.Ascendant;
        cusps[2] = Degrees.Normalize(axes.Ascendant + toSecond);
        cusps[3] = Degrees.Normalize(axes.Ascendant + toThird);
    }
}
