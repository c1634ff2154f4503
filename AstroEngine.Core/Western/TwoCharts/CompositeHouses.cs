using AstroEngine.Core.Houses;
using AstroEngine.Core.Western.Midpoints;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.TwoCharts;

/// <summary>The houses of a composite of midpoints.</summary>
/// <remarks>
/// The Midheaven is the nearer midpoint of the Midheavens. The Ascendant is that midpoint of the Ascendants which lies east of it, within the half
/// of the zodiac after it: the nearer one may lie in the west. Cusps follow in between: each is as far from the first as in the mean of both
/// charts, which makes it a midpoint of the two cusps, and keeps the houses in their order.
/// </remarks>
public static class CompositeHouses
{
    /// <summary>The houses of two charts in one.</summary>
    /// <param name="a">The houses of the one.</param>
    /// <param name="b">The houses of the other, of the same system.</param>
    public static HouseDivision Of(HouseDivision a, HouseDivision b)
    {
        var midheaven = Midpoint.Of(a.Angles.Midheaven, b.Angles.Midheaven);
        var ascendant = Midpoint.Of(a.Angles.Ascendant, b.Angles.Ascendant);
        if (ascendant.From(midheaven).Degrees < 0)
        {
            ascendant = ascendant.Opposite();
        }

        var angles = new HouseAngles(
            ascendant, midheaven, Midpoint.Of(a.Angles.Vertex, b.Angles.Vertex), Midpoint.Of(a.Angles.Armc, b.Angles.Armc));
        var applied = a.IsFallback ? a.Applied : b.Applied;
        return new(a.System, applied, Cusps(a, b, applied, ascendant), angles);
    }

    private static Angle[] Cusps(HouseDivision a, HouseDivision b, HouseSystem applied, Angle ascendant)
    {
        // Cusps that are borders of signs are no midpoints.
        if (applied == HouseSystems.WholeSign)
        {
            var first = (int)SignPosition.Of(ascendant).Sign;
            return [.. Enumerable.Range(0, 12).Select(i => new Angle((first + i) % 12 * 30))];
        }

        if (a.Cusps.AsSpan().SequenceEqual(b.Cusps))
        {
            return [.. a.Cusps];
        }

        var start = ascendant + Mean(FromAscendant(a), FromAscendant(b));
        var count = Math.Min(a.Cusps.Length, b.Cusps.Length);
        return [.. Enumerable.Range(0, count).Select(i => (start + Mean(FromFirst(a, i), FromFirst(b, i))).Normalized())];
    }

    private static Angle FromAscendant(HouseDivision houses) => houses.Cusps[0].From(houses.Angles.Ascendant);

    private static Angle FromFirst(HouseDivision houses, int cusp) => (houses.Cusps[cusp] - houses.Cusps[0]).Normalized();

    private static Angle Mean(Angle a, Angle b) => new((a.Degrees + b.Degrees) / 2);
}
