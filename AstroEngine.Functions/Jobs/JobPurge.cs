using AstroEngine.Functions.Jobs.Orchestrations;
using AstroEngine.Functions.Jobs.Webhooks;
using AstroEngine.Functions.Storage;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs;

/// <summary>Removes jobs that have ended: their histories, their parts, what was sent and what was computed.</summary>
public sealed class JobPurge(IObjectStore store, TimeProvider clock)
{
    /// <summary>Removes jobs.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="age">How long ago they ended at least.</param>
    /// <param name="most">How long it may take: then it ends after the job at hand. One job at least is removed.</param>
    /// <param name="cancellationToken">Ends the work between two jobs.</param>
    /// <returns>How many were removed, and how many are left of those that there were.</returns>
    internal async Task<(int Removed, int Left)> PurgeAsync(
        DurableTaskClient client, TimeSpan age, TimeSpan most, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var latest = clock.GetUtcNow() - age;
        var query = new OrchestrationQuery { InstanceIdPrefix = JobId.Prefix, Statuses = JobStatuses.Ended, CreatedTo = latest };
        List<string> ended = [];
        await foreach (var job in client.GetAllInstancesAsync(query).WithCancellation(cancellationToken))
        {
            if (job.LastUpdatedAt <= latest && JobId.TryParse(job.InstanceId, out _))
            {
                ended.Add(job.InstanceId);
            }
        }

        var removed = 0;
        foreach (var id in ended)
        {
            if (removed > 0 && clock.GetElapsedTime(began) >= most)
            {
                break;
            }

            cancellationToken.ThrowIfCancellationRequested();
            // The results first: a job without its history could never be found again.
            await store.DeleteAllAsync($"jobs/{id}/", cancellationToken);
            await PurgeEndedAsync(client, WebhookDelivery.InstanceOf(id), cancellationToken);
            await PurgeEndedAsync(client, BulkParts.PrefixOf(id), cancellationToken);
            await client.PurgeInstanceAsync(id, cancellationToken);
            removed++;
        }

        return (removed, ended.Count - removed);
    }

    // Not by the option to purge recursively: not every host knows it. A webhook that is still tried goes with the next purge of all.
    private static async Task PurgeEndedAsync(DurableTaskClient client, string prefix, CancellationToken cancellationToken)
    {
        List<string> ended = [];
        await foreach (var instance in client.GetAllInstancesAsync(new OrchestrationQuery { InstanceIdPrefix = prefix, Statuses = JobStatuses.Ended })
            .WithCancellation(cancellationToken))
        {
            ended.Add(instance.InstanceId);
        }

        foreach (var instance in ended)
        {
            await client.PurgeInstanceAsync(instance, cancellationToken);
        }
    }
}
