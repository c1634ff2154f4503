using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Precompute;

/// <summary>
/// Starts the orchestration of a task that is due. Its id is fixed, so that there is one of it in the whole app, and tasks that are due at the
/// same time begin one after the other.
/// </summary>
/// <param name="tasks">The tasks.</param>
/// <param name="settings">Which tasks run, and how far apart.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Is told when a task does not start.</param>
public sealed class PrecomputeStarter(PrecomputeTasks tasks, PrecomputeSettings settings, TimeProvider clock, ILogger<PrecomputeStarter> logger)
{
    /// <summary>The beginning of the ids of these orchestrations; the name of the task follows.</summary>
    public const string InstancePrefix = "precompute-";

    /// <summary>Starts a task, unless it is turned off or its last run goes on.</summary>
    /// <param name="name">The name of the task.</param>
    /// <param name="client">Orchestrations.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Whether it was started.</returns>
    public async Task<bool> StartAsync(string name, DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var task = tasks.Get(name);
        if (!settings.IsEnabled(name))
        {
            return false;
        }

        var id = InstancePrefix + name;
        if (await client.GetInstanceAsync(id, cancellationToken) is { IsCompleted: false } running)
        {
            logger.PrecomputeStillRunning(name, running.RuntimeStatus);
            return false;
        }

        var startAt = clock.GetUtcNow() + (tasks.OrdinalOf(task) * settings.Stagger);
        await client.ScheduleNewOrchestrationInstanceAsync(
            PrecomputeOrchestration.Name, name, new StartOrchestrationOptions(id, startAt), cancellationToken);
        return true;
    }
}
