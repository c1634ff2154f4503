using Microsoft.DurableTask;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>
/// Divides a bulk job into sub-orchestrations. Thousands of activities in one orchestration stall it: each that ends has the whole
/// history replayed.
/// </summary>
internal static class BulkParts
{
    /// <summary>The most chunks that one orchestration runs.</summary>
    public const int ChunksPerPart = 200;

    /// <summary>The event by which a part tells how far it is.</summary>
    public const string ProgressEvent = "progress";

    private const int PartsAtATime = 2;

    /// <summary>Whether a job is divided.</summary>
    public static bool IsNeededFor(JobInput job) => job.Chunks > ChunksPerPart;

    /// <summary>What the ids of the parts of a job begin with.</summary>
    public static string PrefixOf(string job) => $"part-of-{job}-";

    /// <summary>Runs the parts.</summary>
    /// <returns>The tally of them all.</returns>
    public static async Task<JobTally> RunAsync(TaskOrchestrationContext context, JobInput job, JobReport report)
    {
        var tallies = new JobTally[(job.Chunks + ChunksPerPart - 1) / ChunksPerPart];
        var running = new Dictionary<Task, int>();
        var news = context.WaitForExternalEvent<PartProgress>(ProgressEvent);
        var next = 0;
        while (running.Count > 0 || next < tallies.Length)
        {
            while (running.Count < PartsAtATime && next < tallies.Length)
            {
                running.Add(CallAsync(context, job, next), next);
                next++;
            }

            var done = await Task.WhenAny(running.Keys.Append(news));
            if (running.Remove(done, out var part))
            {
                tallies[part] = await (Task<JobTally>)done;
            }
            else
            {
                var progress = await news;
                news = context.WaitForExternalEvent<PartProgress>(ProgressEvent);
                Take(tallies, progress);
            }

            report.Items(tallies.Aggregate((a, b) => a + b));
        }

        return tallies.Aggregate((a, b) => a + b);
    }

    // An event may be read after the part that sent it has ended.
    private static void Take(JobTally[] tallies, PartProgress progress)
    {
        if (progress.Tally.Done > tallies[progress.Part].Done)
        {
            tallies[progress.Part] = progress.Tally;
        }
    }

    private static Task<JobTally> CallAsync(TaskOrchestrationContext context, JobInput job, int part)
    {
        var first = part * ChunksPerPart;
        var range = new ChunkRange(first, Math.Min(ChunksPerPart, job.Chunks - first));
        var options = new SubOrchestrationOptions(instanceId: $"{PrefixOf(job.Id)}{part}");
        return context.CallSubOrchestratorAsync<JobTally>(BulkPartOrchestrator.Name, new PartInput(job, part, range), options);
    }
}
