using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Midpoints;

/// <summary>A point in aspect to a midpoint.</summary>
/// <param name="Figure">The number of the point.</param>
/// <param name="Kind">The aspect.</param>
/// <param name="Orb">How far it is from exact.</param>
public readonly record struct MidpointContact(int Figure, AspectKind Kind, Angle Orb);
