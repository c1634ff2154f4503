using AstroEngine.Functions.Http;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Counts the jobs that wait, run and have ended lately, from the orchestrations themselves: every instance of the service sees the same.</summary>
public sealed class QueueStatistics(TimeProvider clock)
{
    private const int MostJobs = 5000;
    private const int PageSize = 500;

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Counts.</summary>
    internal async Task<QueueStatsDocument> CountAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var tally = new QueueTally(now - Window);
        // A job that ended in the window may have begun before it.
        var jobs = new OrchestrationQuery { InstanceIdPrefix = JobId.Prefix, PageSize = PageSize };
        var isWhole = await CountAsync(client, jobs with { Statuses = JobStatuses.Open, FetchInputsAndOutputs = true }, tally, cancellationToken)
            & await CountAsync(client, jobs with { Statuses = JobStatuses.Ended, CreatedFrom = now - (6 * Window) }, tally, cancellationToken);
        return tally.ToDocument(Window, !isWhole, Iso.Utc(now));
    }

    private static async Task<bool> CountAsync(
        DurableTaskClient client, OrchestrationQuery query, QueueTally tally, CancellationToken cancellationToken)
    {
        var seen = 0;
        await foreach (var job in client.GetAllInstancesAsync(query).WithCancellation(cancellationToken))
        {
            if (seen++ == MostJobs)
            {
                return false;
            }

            tally.Add(job);
        }

        return true;
    }
}
