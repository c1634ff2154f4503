using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>The sub-orchestration of a part of a bulk job.</summary>
public static class BulkPartOrchestrator
{
    /// <summary>The name of the function.</summary>
    public const string Name = "BulkChartsPart";

    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(0.5);

    /// <summary>Runs the part and tells the job how far it is.</summary>
    [Function(Name)]
    public static Task<JobTally> Run([OrchestrationTrigger] TaskOrchestrationContext context, PartInput input)
    {
        var reported = context.CurrentUtcDateTime;
        return ChunkWave.RunAsync(context, input.Job, input.Chunks, tally =>
        {
            if (context.CurrentUtcDateTime - reported >= BetweenReports)
            {
                reported = context.CurrentUtcDateTime;
                context.SendEvent(input.Job.Id, BulkParts.ProgressEvent, new PartProgress(input.Part, tally));
            }
        });
    }
}
