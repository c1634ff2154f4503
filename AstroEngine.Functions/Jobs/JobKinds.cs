using AstroEngine.Functions.Charts.Analysis;

namespace AstroEngine.Functions.Jobs;

/// <summary>The kinds of jobs, as ids, routes and metrics name them.</summary>
internal static class JobKinds
{
    /// <summary>Many charts of one calculation.</summary>
    public const string BulkCharts = "bulk-charts";

    /// <summary>One natal chart.</summary>
    public const string NatalChart = "natal-chart";

    /// <summary>Everything about one birth.</summary>
    public const string CompleteAnalysis = "complete-analysis";

    /// <summary>Every kind, longest name first where one begins with another.</summary>
    public static IReadOnlyList<string> All { get; } = [BulkCharts, NatalChart, CompleteAnalysis];

    /// <summary>What a job of a kind always passes, in order; bulk jobs pass every percentage.</summary>
    public static IReadOnlyList<JobMilestone> Milestones(string kind) => kind switch
    {
        NatalChart => [new(10, "calculating")],
        CompleteAnalysis => [.. AnalysisSteps.All.Select(step => new JobMilestone(step.Progress, step.Stage))],
        _ => [],
    };
}
