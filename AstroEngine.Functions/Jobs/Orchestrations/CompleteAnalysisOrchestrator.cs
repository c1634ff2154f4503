using AstroEngine.Functions.Charts.Analysis;
using AstroEngine.Functions.Telemetry.Metrics;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>The orchestration of a complete analysis: the natal chart first, then the rest of its sections side by side, in two steps.</summary>
/// <param name="metrics">Is told how jobs end.</param>
public sealed class CompleteAnalysisOrchestrator(TaskMetrics metrics)
{
    /// <summary>The name of the function.</summary>
    public const string Name = "CompleteAnalysis";

    private static readonly TaskOptions Retried = TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(1), 2));

    /// <summary>Runs the job.</summary>
    [Function(Name)]
    public Task<JobOutput> Run([OrchestrationTrigger] TaskOrchestrationContext context, JobInput input) =>
        JobLifecycle.RunAsync(context, input, metrics, async report =>
        {
            foreach (var step in AnalysisSteps.All)
            {
                report.Stage(step.Stage, step.Progress);
                await Task.WhenAll(step.Sections.Select(section => CallAsync(context, AnalysisActivities.Section, new AnalysisInput(input.Id, section, input.TraceParent))));
            }

            var tally = await CallAsync(context, AnalysisActivities.Assemble, new AnalysisInput(input.Id, null, input.TraceParent));
            return tally.Failed == 0 ? tally : throw new JobFailedException("The analysis could not be computed; the results tell why.");
        });

    private static async Task<JobTally> CallAsync(TaskOrchestrationContext context, string activity, AnalysisInput input)
    {
        var outcome = await context.CallActivityAsync<ChunkOutcome>(activity, input, Retried);
        return outcome.Stopped is { } reason ? throw new JobFailedException(reason) : outcome.Tally;
    }
}
