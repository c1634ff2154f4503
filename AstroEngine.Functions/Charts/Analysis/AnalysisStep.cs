namespace AstroEngine.Functions.Charts.Analysis;

/// <summary>One step of a complete analysis.</summary>
/// <param name="Stage">What is being done, in words.</param>
/// <param name="Progress">How far the job is when the step begins, in percent.</param>
/// <param name="Sections">The sections that it computes.</param>
internal sealed record AnalysisStep(string Stage, int Progress, IReadOnlyList<string> Sections);
