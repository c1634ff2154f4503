namespace Microsoft.DurableTask.Internal;

/// <summary>
/// Starts orchestrations; <see cref="Client.DurableTaskClient"/> is what to use.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
public interface IOrchestrationSubmitter
{
    /// <summary>Starts an orchestration.</summary>
    /// <param name="orchestratorName">The name of its orchestrator.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">Under what id and when it starts.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The id of the instance.</returns>
    Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default);
}
