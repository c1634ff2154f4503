using AstroEngine.Functions.Telemetry.Metrics;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>The orchestration of a job for one natal chart.</summary>
/// <param name="metrics">Is told how jobs end.</param>
public sealed class NatalChartOrchestrator(TaskMetrics metrics)
{
    /// <summary>The name of the function.</summary>
    public const string Name = "NatalChart";

    /// <summary>Runs the job.</summary>
    [Function(Name)]
    public Task<JobOutput> Run([OrchestrationTrigger] TaskOrchestrationContext context, JobInput input) =>
        JobLifecycle.RunAsync(context, input, metrics, async report =>
        {
            report.Stage("calculating", 10);
            var tally = await ChunkCall.RunAsync(context, new ChunkInput(input.Id, 0, 0, 1, input.TraceParent));
            return tally.Failed == 0 ? tally : throw new JobFailedException("The chart could not be computed; the results tell why.");
        });
}
