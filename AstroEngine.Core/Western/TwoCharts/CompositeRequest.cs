using AstroEngine.Core.Charts;
using AstroEngine.Core.Western.Aspects;

namespace AstroEngine.Core.Western.TwoCharts;

/// <summary>What the composite of two births is asked for.</summary>
/// <param name="A">The one birth.</param>
/// <param name="B">The other, reckoned in the same way.</param>
/// <param name="Method">How one chart is made of two.</param>
/// <param name="Orbs">The orbs.</param>
/// <param name="Kinds">The aspects looked for; null for all.</param>
/// <param name="Angles">The angles that take part in aspects; null for none.</param>
public sealed record CompositeRequest(
    NatalRequest A, NatalRequest B, CompositeMethod Method, AspectOrbs Orbs, IReadOnlyList<AspectKind>? Kinds, IReadOnlyList<ChartAngle>? Angles);
