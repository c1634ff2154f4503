using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Vedic.Friendship;

/// <summary>What a graha is to another in a chart.</summary>
/// <param name="Other">The other.</param>
/// <param name="Place">The sign of the other counted from that of the graha, 1 to 12.</param>
/// <param name="Natural">By nature: friend, neutral or enemy; null when one of them is a node, to which Parashara gives no natural relations.</param>
/// <param name="Temporary">For the time of the chart: friend or enemy.</param>
/// <param name="Compound">Both together, fivefold; null when there is no natural one.</param>
public readonly record struct Maitri(
    ChartPoint Other, int Place, PlanetaryRelation? Natural, PlanetaryRelation Temporary, PlanetaryRelation? Compound);
