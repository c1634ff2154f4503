using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>Systems that divide the ecliptic itself into twelve equal houses.</summary>
/// <remarks>Swiss Ephemeris General Documentation, chapter 6: equal, equal from the MC, from 0 Aries, Vehlow, whole sign.</remarks>
internal static class EqualHouses
{
    private const double HalfSign = Degrees.Sign / 2;

    /// <summary>The first house begins at the Ascendant.</summary>
    public static void FromAscendant(in Axes axes, CuspSpan cusps) => Fill(cusps, axes.Ascendant);

    /// <summary>The tenth house begins at the Midheaven.</summary>
    public static void FromMidheaven(in Axes axes, CuspSpan cusps) => Fill(cusps, axes.Midheaven + Degrees.Quarter);

    /// <summary>The first house begins at 0 Aries.</summary>
    public static void FromAries(CuspSpan cusps) => Fill(cusps, 0);

    /// <summary>The Ascendant is in the middle of the first house (Vehlow).</summary>
    public static void AroundAscendant(in Axes axes, CuspSpan cusps) => Fill(cusps, axes.Ascendant - HalfSign);

    /// <summary>The sign of the Ascendant is the first house.</summary>
    public static void WholeSigns(in Axes axes, CuspSpan cusps) =>
        Fill(cusps, Math.Floor(axes.Ascendant / Degrees.Sign) * Degrees.Sign);

    private static void Fill(CuspSpan cusps, double first)
    {
        for (var house = 1; house <= 12; house++)
        {
            cusps[house] = Degrees.Normalize(first + ((house - 1) * Degrees.Sign));
        }
    }
}
