using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Houses;

/// <summary>Finds the house of a longitude between cusps.</summary>
/// <remarks>
/// Cusps mostly run forward once round the circle, but Gauquelin sectors run backward, and inside the polar circles some systems
/// turn houses round or let them overlap. A house is then the shorter way from its cusp to the next.
/// </remarks>
public static class HousePlacement
{
    private const double FullCircle = 360.0;
    private const double HalfCircle = 180.0;
    private const double Tolerance = 1e-6;

    /// <summary>The house that a longitude lies in. A house begins at its cusp.</summary>
    /// <param name="longitude">Ecliptic longitude in the zodiac of the cusps.</param>
    /// <param name="cusps">The cusps in the order of their houses.</param>
    /// <returns>The number of the house, from 1.</returns>
    public static int HouseOf(Angle longitude, ReadOnlySpan<Angle> cusps)
    {
        // The longest house that counts as running forward: all of them, none, or only those shorter than half the circle.
        var longestForward = Circuit(cusps, forward: true) ? FullCircle : Circuit(cusps, forward: false) ? 0 : HalfCircle;
        for (var i = 0; i < cusps.Length; i++)
        {
            var cusp = cusps[i];
            var next = cusps[i + 1 == cusps.Length ? 0 : i + 1];
            var length = Way(cusp, next);
            var inside = length <= longestForward
                ? Way(cusp, longitude) < length
                : Way(longitude, cusp) < Way(next, cusp);
            if (inside)
            {
                return i + 1;
            }
        }

        return NearestCuspBehind(longitude, cusps);
    }

    private static bool Circuit(ReadOnlySpan<Angle> cusps, bool forward)
    {
        var sum = 0.0;
        for (var i = 0; i < cusps.Length; i++)
        {
            var next = cusps[i + 1 == cusps.Length ? 0 : i + 1];
            sum += forward ? Way(cusps[i], next) : Way(next, cusps[i]);
        }

        return Math.Abs(sum - FullCircle) < Tolerance;
    }

    private static int NearestCuspBehind(Angle longitude, ReadOnlySpan<Angle> cusps)
    {
        var nearest = 0;
        for (var i = 1; i < cusps.Length; i++)
        {
            if (Way(cusps[i], longitude) < Way(cusps[nearest], longitude))
            {
                nearest = i;
            }
        }

        return nearest + 1;
    }

    private static double Way(Angle from, Angle to) => (to - from).Normalized().Degrees;
}
