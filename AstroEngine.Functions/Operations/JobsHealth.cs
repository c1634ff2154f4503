using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Jobs;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Operations;

/// <summary>Finds out whether jobs can be accepted, by asking for those that wait and run.</summary>
/// <param name="logger">Hears why not.</param>
/// <param name="features">Whether there are any.</param>
public sealed class JobsHealth(ILogger<JobsHealth> logger, FeatureOptions features)
{
    private const int MostCounted = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>How jobs are.</summary>
    internal async Task<HealthComponent> CheckAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (!features.Jobs)
        {
            return new HealthComponent("off", "Jobs are switched off by the setting Features:Jobs.");
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var open = await CountAsync(client, patience.Token);
            return new HealthComponent("healthy", open < MostCounted ? $"{open} jobs wait or run" : $"{MostCounted} jobs or more wait or run");
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            logger.JobStoreSilent(e);
            return new HealthComponent("unhealthy", "Jobs cannot be accepted: their store does not answer. The log says why.");
        }
    }

    private static async Task<int> CountAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var query = new OrchestrationQuery { InstanceIdPrefix = JobId.Prefix, Statuses = JobStatuses.Open, PageSize = MostCounted };
        await foreach (var page in client.GetAllInstancesAsync(query).AsPages(pageSizeHint: MostCounted).WithCancellation(cancellationToken))
        {
            return page.Values.Count;
        }

        return 0;
    }
}
