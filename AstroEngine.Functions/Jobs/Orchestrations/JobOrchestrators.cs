namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>Which orchestration runs which kind of job.</summary>
internal static class JobOrchestrators
{
    /// <summary>The name of the orchestration of a kind.</summary>
    public static string Of(string kind) => kind switch
    {
        JobKinds.BulkCharts => BulkChartsOrchestrator.Name,
        JobKinds.NatalChart => NatalChartOrchestrator.Name,
        JobKinds.CompleteAnalysis => CompleteAnalysisOrchestrator.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of job."),
    };
}
