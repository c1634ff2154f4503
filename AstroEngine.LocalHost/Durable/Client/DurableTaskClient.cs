using Microsoft.DurableTask.Internal;

namespace Microsoft.DurableTask.Client;

/// <summary>
/// Starts, watches and steers orchestrations from outside of them.
/// The real type lives in Microsoft.DurableTask.Client.
/// </summary>
public abstract class DurableTaskClient : IOrchestrationSubmitter, IAsyncDisposable
{
    /// <summary>Names the client.</summary>
    /// <param name="name">The name of its task hub.</param>
    protected DurableTaskClient(string name) => Name = name;

    /// <summary>The name of its task hub.</summary>
    public string Name { get; }

    /// <summary>Starts an orchestration without input.</summary>
    /// <param name="orchestratorName">The name of its orchestrator.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The id of the instance.</returns>
    public virtual Task<string> ScheduleNewOrchestrationInstanceAsync(TaskName orchestratorName, CancellationToken cancellation) =>
        ScheduleNewOrchestrationInstanceAsync(orchestratorName, null, null, cancellation);

    /// <summary>Starts an orchestration.</summary>
    /// <param name="orchestratorName">The name of its orchestrator.</param>
    /// <param name="input">Its input.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The id of the instance.</returns>
    public virtual Task<string> ScheduleNewOrchestrationInstanceAsync(TaskName orchestratorName, object? input, CancellationToken cancellation) =>
        ScheduleNewOrchestrationInstanceAsync(orchestratorName, input, null, cancellation);

    /// <summary>Starts an orchestration without input.</summary>
    /// <param name="orchestratorName">The name of its orchestrator.</param>
    /// <param name="options">Under what id and when it starts.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The id of the instance.</returns>
    public virtual Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, StartOrchestrationOptions options, CancellationToken cancellation = default) =>
        ScheduleNewOrchestrationInstanceAsync(orchestratorName, null, options, cancellation);

    /// <summary>Starts an orchestration.</summary>
    /// <param name="orchestratorName">The name of its orchestrator.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">Under what id and when it starts.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The id of the instance.</returns>
    public abstract Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default);

    /// <summary>Sends an event without payload.</summary>
    /// <param name="instanceId">The id of the instance.</param>
    /// <param name="eventName">The name of the event.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Done when the event is kept.</returns>
    public virtual Task RaiseEventAsync(string instanceId, string eventName, CancellationToken cancellation) =>
        RaiseEventAsync(instanceId, eventName, null, cancellation);

    /// <summary>Sends an event.</summary>
    /// <param name="instanceId">The id of the instance.</param>
    /// <param name="eventName">The name of the event.</param>
    /// <param name="eventPayload">What goes with it.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Done when the event is kept.</returns>
    public abstract Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default);

    /// <summary>Waits until an instance has begun.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The instance.</returns>
    public virtual Task<OrchestrationMetadata> WaitForInstanceStartAsync(string instanceId, CancellationToken cancellation) =>
        WaitForInstanceStartAsync(instanceId, false, cancellation);

    /// <summary>Waits until an instance has begun.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="getInputsAndOutputs">Whether inputs and outputs are fetched too.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The instance.</returns>
    public abstract Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);

    /// <summary>Waits until an instance is finished, in whatever way.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The instance.</returns>
    public virtual Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(string instanceId, CancellationToken cancellation) =>
        WaitForInstanceCompletionAsync(instanceId, false, cancellation);

    /// <summary>Waits until an instance is finished, in whatever way.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="getInputsAndOutputs">Whether inputs and outputs are fetched too.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The instance.</returns>
    public abstract Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);

    /// <summary>Ends an instance.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Done when the request is kept.</returns>
    public virtual Task TerminateInstanceAsync(string instanceId, CancellationToken cancellation) =>
        TerminateInstanceAsync(instanceId, null, cancellation);

    /// <summary>Ends an instance.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="output">What becomes its output.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Done when the request is kept.</returns>
    public virtual Task TerminateInstanceAsync(string instanceId, object? output, CancellationToken cancellation = default) =>
        TerminateInstanceAsync(instanceId, output is null ? null : new TerminateInstanceOptions(output), cancellation);

    /// <summary>Ends an instance.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Done when the request is kept.</returns>
    public virtual Task TerminateInstanceAsync(string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{GetType()} does not support orchestration termination.");

    /// <summary>Lets an instance wait until it is resumed.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Done when the request is kept.</returns>
    public virtual Task SuspendInstanceAsync(string instanceId, CancellationToken cancellation) => SuspendInstanceAsync(instanceId, null, cancellation);

    /// <summary>Lets an instance wait until it is resumed.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Done when the request is kept.</returns>
    public abstract Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default);

    /// <summary>Lets a suspended instance go on.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Done when the request is kept.</returns>
    public virtual Task ResumeInstanceAsync(string instanceId, CancellationToken cancellation) => ResumeInstanceAsync(instanceId, null, cancellation);

    /// <summary>Lets a suspended instance go on.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Done when the request is kept.</returns>
    public abstract Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default);

    /// <summary>Finds an instance.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The instance; null when there is none.</returns>
    public virtual Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, CancellationToken cancellation) =>
        GetInstanceAsync(instanceId, false, cancellation);

    /// <summary>Finds an instance.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="getInputsAndOutputs">Whether inputs and outputs are fetched too.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The instance; null when there is none.</returns>
    public virtual Task<OrchestrationMetadata?> GetInstanceAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        GetInstancesAsync(instanceId, getInputsAndOutputs, cancellation);

    /// <summary>Finds an instance; <see cref="GetInstanceAsync(string, CancellationToken)"/> is what to use.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The instance; null when there is none.</returns>
    public virtual Task<OrchestrationMetadata?> GetInstancesAsync(string instanceId, CancellationToken cancellation) =>
        GetInstancesAsync(instanceId, false, cancellation);

    /// <summary>Finds an instance; <see cref="GetInstanceAsync(string, bool, CancellationToken)"/> is what to use.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="getInputsAndOutputs">Whether inputs and outputs are fetched too.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The instance; null when there is none.</returns>
    public abstract Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);

    /// <summary>Lists instances.</summary>
    /// <param name="filter">Which; null for all.</param>
    /// <returns>The instances.</returns>
    public abstract AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null);

    /// <summary>Removes a finished instance and its history.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>How many instances were removed.</returns>
    public virtual Task<PurgeResult> PurgeInstanceAsync(string instanceId, CancellationToken cancellation) =>
        PurgeInstanceAsync(instanceId, null, cancellation);

    /// <summary>Removes a finished instance and its history.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>How many instances were removed.</returns>
    public virtual Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{GetType()} does not support purging of orchestration instances.");

    /// <summary>Removes finished instances and their histories.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>How many instances were removed.</returns>
    public virtual Task<PurgeResult> PurgeAllInstancesAsync(PurgeInstancesFilter filter, CancellationToken cancellation) =>
        PurgeAllInstancesAsync(filter, null, cancellation);

    /// <summary>Removes finished instances and their histories.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>How many instances were removed.</returns>
    public virtual Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{GetType()} does not support purging of orchestration instances.");

    /// <summary>Runs an instance once more with the input that it had.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="restartWithNewInstanceId">Whether it gets an id of its own.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The id of the new instance.</returns>
    public virtual Task<string> RestartAsync(
        string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{GetType()} does not support orchestration restart.");

    /// <summary>Lets a failed instance do again what failed.</summary>
    /// <param name="instanceId">Its id.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Done when the request is kept.</returns>
    public virtual Task RewindInstanceAsync(string instanceId, string reason, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{GetType()} does not support orchestration rewind.");

    /// <summary>Frees what the client holds; those that functions are given hold nothing.</summary>
    /// <returns>Done when it is freed.</returns>
    public abstract ValueTask DisposeAsync();
}
