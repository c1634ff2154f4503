using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Progressions;

/// <summary>An aspect of a progressed point or angle to a natal one.</summary>
/// <param name="Progressed">The name of the one.</param>
/// <param name="Natal">The name of the other.</param>
/// <param name="Kind">Which aspect.</param>
/// <param name="Orb">How far it is from exact, 0 degrees or more.</param>
/// <param name="IsApplying">Whether it is getting more exact.</param>
public readonly record struct ProgressedAspect(string Progressed, string Natal, AspectKind Kind, Angle Orb, bool IsApplying);
