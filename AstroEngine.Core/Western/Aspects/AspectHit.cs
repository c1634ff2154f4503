using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>An aspect between two points.</summary>
/// <param name="A">The number of the one in its list.</param>
/// <param name="B">The number of the other in its list.</param>
/// <param name="Kind">Which aspect.</param>
/// <param name="Orb">How far it is from exact, 0 degrees or more.</param>
/// <param name="IsApplying">Whether it is getting more exact. An aspect that is exact, or between points that keep their distance, is not.</param>
public readonly record struct AspectHit(int A, int B, AspectKind Kind, Angle Orb, bool IsApplying);
