using Microsoft.DurableTask;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>Computes chunks in a wave: so many activities at a time, the next as soon as one is done.</summary>
internal static class ChunkWave
{
    /// <summary>Computes chunks.</summary>
    /// <param name="context">The orchestration.</param>
    /// <param name="job">The job.</param>
    /// <param name="range">Which of its chunks.</param>
    /// <param name="report">Is told the tally so far, after each chunk.</param>
    /// <returns>The tally of them all.</returns>
    /// <exception cref="JobFailedException">The job cannot go on.</exception>
    public static async Task<JobTally> RunAsync(TaskOrchestrationContext context, JobInput job, ChunkRange range, Action<JobTally> report)
    {
        var tally = default(JobTally);
        var running = new List<Task<JobTally>>(job.Wave);
        var next = range.First;
        while (running.Count > 0 || next < range.End)
        {
            while (running.Count < job.Wave && next < range.End)
            {
                running.Add(ChunkCall.RunAsync(context, Chunk(job, next++)));
            }

            var done = await Task.WhenAny(running);
            running.Remove(done);
            tally += await done;
            report(tally);
        }

        return tally;
    }

    private static ChunkInput Chunk(JobInput job, int number)
    {
        var first = number * job.ChunkSize;
        return new ChunkInput(job.Id, number, first, Math.Min(job.ChunkSize, job.Unique - first), job.TraceParent);
    }
}
