using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Precompute;

/// <summary>Runs one task as an activity: on one machine, once, however many the app has.</summary>
/// <param name="runner">Runs the task.</param>
public sealed class PrecomputeOrchestration(PrecomputeRunner runner)
{
    /// <summary>The name of the orchestrator.</summary>
    public const string Name = "PrecomputeOrchestration";

    private const string Activity = "PrecomputeActivity";

    /// <summary>Calls the activity.</summary>
    /// <param name="context">The orchestration, whose input is the name of the task.</param>
    /// <returns>What the task did.</returns>
    [Function(Name)]
    public static Task<string> Orchestrate([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.CallActivityAsync<string>(Activity, context.GetInput<string>());
    }

    /// <summary>Runs the task.</summary>
    /// <param name="task">The name of the task.</param>
    /// <param name="client">Orchestrations.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>What it did.</returns>
    [Function(Activity)]
    public Task<string> Run([ActivityTrigger] string task, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        runner.RunAsync(task, client, cancellationToken);
}
