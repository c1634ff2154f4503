using AstroEngine.Functions.Telemetry.Metrics;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Counts the jobs that wait, run or are held, for the metric of the queue's length. Every instance of the service counts the same.</summary>
/// <param name="metrics">Is told the count.</param>
public sealed class OpenJobs(TaskMetrics metrics)
{
    private const int MostJobs = 5000;
    private const int PageSize = 500;

    /// <summary>Counts; at most 5000.</summary>
    internal async Task CountAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var query = new OrchestrationQuery { InstanceIdPrefix = JobId.Prefix, Statuses = JobStatuses.Open, PageSize = PageSize };
        var open = 0;
        await foreach (var job in client.GetAllInstancesAsync(query).WithCancellation(cancellationToken))
        {
            open += JobId.TryParse(job.InstanceId, out _) ? 1 : 0;
            if (open == MostJobs)
            {
                break;
            }
        }

        metrics.Counted(open);
    }
}
