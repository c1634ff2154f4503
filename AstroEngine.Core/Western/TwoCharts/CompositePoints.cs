using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Western.Midpoints;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.TwoCharts;

/// <summary>The points of a composite of midpoints.</summary>
internal static class CompositePoints
{
    /// <summary>The midpoints of the points that both charts have.</summary>
    public static ChartPlacement[] Of(NatalChart a, NatalChart b, HouseDivision houses)
    {
        var others = b.Placements.ToDictionary(placement => placement.Point);
        List<ChartPlacement> placements = [];
        foreach (var one in a.Placements)
        {
            if (others.TryGetValue(one.Point, out var other))
            {
                placements.Add(Place(one.Point, Middle(one, other), houses, a.Request.Zodiac));
            }
        }

        return [.. placements];
    }

    private static BodyPosition Middle(in ChartPlacement one, in ChartPlacement other)
    {
        // Where the nodes of two charts are opposed, the midpoints of both would fall together.
        if (one.Point == ChartPoint.Ketu)
        {
            return Middle(one.Position.Opposite(), other.Position.Opposite()).Opposite();
        }

        return Middle(one.Position, other.Position);
    }

    private static BodyPosition Middle(in BodyPosition a, in BodyPosition b) => new(
        Midpoint.Of(a.Longitude, b.Longitude),
        new Angle((a.Latitude.Degrees + b.Latitude.Degrees) / 2),
        (a.Distance + b.Distance) / 2,
        (a.Speed + b.Speed) / 2,
        Midpoint.Of(a.RightAscension, b.RightAscension),
        new Angle((a.Declination.Degrees + b.Declination.Degrees) / 2));

    private static ChartPlacement Place(ChartPoint point, in BodyPosition position, HouseDivision houses, ZodiacFrame zodiac)
    {
        var sign = SignPosition.Of(position.Longitude);
        return new(
            point,
            position,
            sign,
            houses.HouseOf(position.Longitude),
            zodiac.IsSidereal ? NakshatraPosition.Of(position.Longitude) : null,
            EssentialDignities.Of(point, sign, zodiac.IsSidereal),
            IsCombust: false);
    }
}
