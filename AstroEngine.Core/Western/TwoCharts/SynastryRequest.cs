using AstroEngine.Core.Charts;
using AstroEngine.Core.Western.Aspects;

namespace AstroEngine.Core.Western.TwoCharts;

/// <summary>What the synastry of two births is asked for.</summary>
/// <param name="A">The one birth.</param>
/// <param name="B">The other, reckoned in the same way.</param>
/// <param name="Orbs">The orbs.</param>
/// <param name="Kinds">The aspects looked for; null for all.</param>
/// <param name="Angles">The angles of both charts that take part; null for none.</param>
public sealed record SynastryRequest(
    NatalRequest A, NatalRequest B, AspectOrbs Orbs, IReadOnlyList<AspectKind>? Kinds, IReadOnlyList<ChartAngle>? Angles);
