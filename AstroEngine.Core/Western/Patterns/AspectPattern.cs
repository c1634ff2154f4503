using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Western.Patterns;

/// <summary>A figure in a chart.</summary>
/// <param name="Kind">Which figure.</param>
/// <param name="Points">Its planets, in the order of <see cref="ChartPoint"/>.</param>
/// <param name="Apex">The planet at the tip of a T-square or yod; null in other figures.</param>
public sealed record AspectPattern(AspectPatternKind Kind, IReadOnlyList<ChartPoint> Points, ChartPoint? Apex = null);
