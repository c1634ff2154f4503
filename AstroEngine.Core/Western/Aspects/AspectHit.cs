using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>An aspect between two points.</summary>
/// <param name="A">The number of the one in its list.</param>
/// <param name="B">The number of the other in its list.</param>
/// <param name="Kind">Which aspect.</param>
/// <param name="Orb">How far it is from exact, 0 degrees or more.</param>
/// <param name="Limit">How far it could be.</param>
/// <param name="IsApplying">Whether it is getting more exact. An aspect that is exact, or between points that keep their distance, is not.</param>
public readonly record struct AspectHit(int A, int B, AspectKind Kind, Angle Orb, Angle Limit, bool IsApplying)
{
    /// <summary>How strong it is: 1 when exact, falling evenly to 0 at the end of its orb; 1 for an exact one of orb 0.</summary>
    public double Strength => Limit.Degrees > 0 ? 1 - (Orb.Degrees / Limit.Degrees) : 1;
}
