using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>An aspect.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Exact">The separation in longitude at which it is exact, 0 to 180 degrees.</param>
/// <param name="Rank">Which orbs it has.</param>
public readonly record struct AspectDefinition(AspectKind Kind, Angle Exact, AspectRank Rank);
