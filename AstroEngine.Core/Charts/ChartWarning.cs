namespace AstroEngine.Core.Charts;

/// <summary>Something that a reader of a chart should know about it.</summary>
/// <param name="Code">A stable name, such as <c>polar_region</c>.</param>
/// <param name="Message">What is the case.</param>
/// <param name="Impact">What it does to the chart.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record ChartWarning(string Code, string Message, string Impact, WarningSeverity Severity);
