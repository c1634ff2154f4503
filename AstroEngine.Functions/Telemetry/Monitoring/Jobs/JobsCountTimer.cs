using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Telemetry.Monitoring.Jobs;

/// <summary>Has the jobs counted every minute. A function, since only functions are given a client of theirs; on Azure one of all instances runs it.</summary>
/// <param name="count">Counts.</param>
public sealed class JobsCountTimer(JobsCount count)
{
    /// <summary>Counts.</summary>
    [Function("CountJobs")]
    public Task Run([TimerTrigger("0 * * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        count.CountAsync(client, cancellationToken);
}
