using Microsoft.DurableTask;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>
/// Has one chunk computed. An activity that fails is tried again; if it keeps failing, the chunk is halved until the culprit is
/// alone and gets an error of its own, so that one item costs no other its result.
/// </summary>
internal static class ChunkCall
{
    private static readonly TaskOptions Whole = TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(1), 2));
    private static readonly TaskOptions Half = TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromSeconds(0.5)));

    /// <summary>Computes a whole chunk.</summary>
    /// <returns>What became of its items.</returns>
    /// <exception cref="JobFailedException">The job cannot go on.</exception>
    public static async Task<JobTally> RunAsync(TaskOrchestrationContext context, ChunkInput chunk)
    {
        try
        {
            return Checked(await context.CallActivityAsync<ChunkOutcome>(ChunkActivities.Calculate, chunk, Whole));
        }
        catch (TaskFailedException e)
        {
            await HalveAsync(context, chunk, e.FailureDetails.ErrorType);
            return Checked(await context.CallActivityAsync<ChunkOutcome>(ChunkActivities.Merge, chunk, Whole));
        }
    }

    private static async Task HalveAsync(TaskOrchestrationContext context, ChunkInput failed, string reason)
    {
        if (failed.Count == 1)
        {
            Checked(await context.CallActivityAsync<ChunkOutcome>(ChunkActivities.FailItem, new FailedItem(failed.Part(failed.First, 1), reason), Whole));
            return;
        }

        var half = failed.Count / 2;
        await PartAsync(context, failed.Part(failed.First, half));
        await PartAsync(context, failed.Part(failed.First + half, failed.Count - half));
    }

    private static async Task PartAsync(TaskOrchestrationContext context, ChunkInput part)
    {
        try
        {
            Checked(await context.CallActivityAsync<ChunkOutcome>(ChunkActivities.Calculate, part, Half));
        }
        catch (TaskFailedException e)
        {
            await HalveAsync(context, part, e.FailureDetails.ErrorType);
        }
    }

    private static JobTally Checked(ChunkOutcome outcome) =>
        outcome.Stopped is { } reason ? throw new JobFailedException(reason) : outcome.Tally;
}
