using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>Starts <see cref="PackOrchestration"/> when packs are missing, unless it runs.</summary>
/// <param name="supply">Knows which packs are missing.</param>
public sealed class PackStarter(PackSupply supply)
{
    /// <summary>Starts it if there is something to do.</summary>
    /// <param name="client">The client of the task hub.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Whether it was started.</returns>
    internal async Task<bool> StartAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        await supply.FetchAsync(cancellationToken);
        if (supply.Missing().Count == 0
            || await client.GetInstanceAsync(PackOrchestration.InstanceId, cancellationToken) is { IsCompleted: false })
        {
            return false;
        }

        await client.ScheduleNewOrchestrationInstanceAsync(
            PackOrchestration.Name, input: null, new StartOrchestrationOptions(PackOrchestration.InstanceId), cancellationToken);
        return true;
    }
}
