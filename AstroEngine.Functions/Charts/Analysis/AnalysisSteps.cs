namespace AstroEngine.Functions.Charts.Analysis;

/// <summary>The steps in which a complete analysis is computed: the sections of a step side by side.</summary>
internal static class AnalysisSteps
{
    /// <summary>The steps in order.</summary>
    public static IReadOnlyList<AnalysisStep> All { get; } =
    [
        new("natal", 10, [AnalysisSections.Natal]),
        new("divisionals and dashas", 30, [AnalysisSections.Divisionals, AnalysisSections.Dashas]),
        new("panchanga and ashtakavarga", 70, [AnalysisSections.Panchanga, AnalysisSections.Ashtakavarga]),
    ];
}
