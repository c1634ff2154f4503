using AstroEngine.Core.Charts;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>What the aspects of a birth are asked for.</summary>
/// <param name="Birth">The birth.</param>
/// <param name="Orbs">The orbs.</param>
/// <param name="Kinds">The aspects looked for; null for all.</param>
/// <param name="Angles">The angles that take part; null for none.</param>
public sealed record AspectRequest(NatalRequest Birth, AspectOrbs Orbs, IReadOnlyList<AspectKind>? Kinds, IReadOnlyList<ChartAngle>? Angles);
