using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>The orchestration of a bulk job: chunks, or parts of many chunks when there are some hundred.</summary>
public static class BulkChartsOrchestrator
{
    /// <summary>The name of the function.</summary>
    public const string Name = "BulkCharts";

    /// <summary>Runs the job.</summary>
    [Function(Name)]
    public static Task<JobOutput> Run([OrchestrationTrigger] TaskOrchestrationContext context, JobInput input) =>
        JobLifecycle.RunAsync(context, input, report => BulkParts.IsNeededFor(input)
            ? BulkParts.RunAsync(context, input, report)
            : ChunkWave.RunAsync(context, input, new ChunkRange(0, input.Chunks), report.Items));
}
