using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>Every day, and at each start: looks whether packs are missing, and has <see cref="PackOrchestration"/> bring them, unless it is at work.</summary>
internal sealed class PackTask(PackSupply supply) : IPrecomputeTask
{
    /// <summary>The name of the task.</summary>
    public const string TaskName = "ephemeris-packs";

    /// <inheritdoc/>
    public string Name => TaskName;

    /// <inheritdoc/>
    public TimeSpan Interval => TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public async Task<string> RunAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        await supply.FetchAsync(cancellationToken);
        var missing = supply.Missing();
        if (missing.Count == 0)
        {
            return "no packs are missing";
        }

        if (await client.GetInstanceAsync(PackOrchestration.InstanceId, cancellationToken) is { IsCompleted: false })
        {
            return $"{missing.Count} packs are missing and being brought";
        }

        await client.ScheduleNewOrchestrationInstanceAsync(
            PackOrchestration.Name, input: null, new StartOrchestrationOptions(PackOrchestration.InstanceId), cancellationToken);
        return $"{missing.Count} packs are missing; the orchestration {PackOrchestration.InstanceId} was started to bring them";
    }
}
