using AstroEngine.Functions.Telemetry.Metrics;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>The orchestration of a bulk job: chunks, or parts of many chunks when there are some hundred.</summary>
/// <param name="metrics">Is told how jobs end.</param>
public sealed class BulkChartsOrchestrator(TaskMetrics metrics)
{
    /// <summary>The name of the function.</summary>
    public const string Name = "BulkCharts";

    /// <summary>Runs the job.</summary>
    [Function(Name)]
    public Task<JobOutput> Run([OrchestrationTrigger] TaskOrchestrationContext context, JobInput input) =>
        JobLifecycle.RunAsync(context, input, metrics, report => BulkParts.IsNeededFor(input)
            ? BulkParts.RunAsync(context, input, report)
            : ChunkWave.RunAsync(context, input, new ChunkRange(0, input.Chunks), report.Items));
}
