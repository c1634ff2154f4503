namespace AstroEngine.Core.Charts.LagnaCharts;

/// <summary>What a chart with houses counted from a sign is asked for.</summary>
/// <param name="Birth">The birth.</param>
/// <param name="From">Whose sign is the first house.</param>
public sealed record LagnaChartRequest(NatalRequest Birth, Lagna From);
