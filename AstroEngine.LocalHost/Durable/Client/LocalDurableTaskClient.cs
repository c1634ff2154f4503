using AstroEngine.LocalHost.Durable.Engine;
using AstroEngine.LocalHost.Durable.Management;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Client;

/// <summary>The client that functions are given. One serves all of them.</summary>
internal sealed class LocalDurableTaskClient(DurableEngine engine, InstanceSteering steering, ManagementAddress address, EngineSettings settings)
    : DurableTaskClient(settings.HubName), IManagementAddress
{
    /// <inheritdoc/>
    public string? HttpBaseUrl => address.HttpBaseUrl;

    /// <inheritdoc/>
    public string? QueryString => address.QueryString;

    /// <inheritdoc/>
    public override Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return steering.StartAsync(orchestratorName.Name, engine.Converter.Serialize(input), options);
    }

    /// <inheritdoc/>
    public override Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        cancellation.ThrowIfCancellationRequested();
        return steering.RaiseEventAsync(instanceId, eventName, engine.Converter.Serialize(eventPayload));
    }

    /// <inheritdoc/>
    public override async Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        Show(await engine.WaitAsync(instanceId, static row => row.Status != OrchestrationRuntimeStatus.Pending, cancellation).ConfigureAwait(false), getInputsAndOutputs);

    /// <inheritdoc/>
    public override async Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        Show(await engine.WaitAsync(instanceId, static row => row.IsFinished, cancellation).ConfigureAwait(false), getInputsAndOutputs);

    /// <inheritdoc/>
    public override Task TerminateInstanceAsync(string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return steering.TerminateAsync(instanceId, engine.Converter.Serialize(options?.Output), options?.Recursive ?? false);
    }

    /// <inheritdoc/>
    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return steering.SuspendAsync(instanceId, reason);
    }

    /// <inheritdoc/>
    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return steering.ResumeAsync(instanceId, reason);
    }

    /// <inheritdoc/>
    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(engine.Find(instanceId) is { } row ? Show(row, getInputsAndOutputs) : null);
    }

    /// <inheritdoc/>
    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) =>
        new InstancePages(engine, filter ?? new OrchestrationQuery(), Show);

    /// <inheritdoc/>
    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return new PurgeResult(await steering.PurgeAsync(instanceId, options?.Recursive ?? false).ConfigureAwait(false), isComplete: true);
    }

    /// <inheritdoc/>
    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        cancellation.ThrowIfCancellationRequested();
        var rows = InstancePages.FilterOf(filter.CreatedFrom, filter.CreatedTo, filter.Statuses);
        return new PurgeResult(await steering.PurgeAsync(rows, options?.Recursive ?? false).ConfigureAwait(false), isComplete: true);
    }

    /// <inheritdoc/>
    public override Task<string> RestartAsync(string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return steering.RestartAsync(instanceId, restartWithNewInstanceId);
    }

    /// <inheritdoc/>
    public override Task RewindInstanceAsync(string instanceId, string reason, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return steering.RewindAsync(instanceId, reason);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private OrchestrationMetadata Show(InstanceRow row, bool withPayloads) => new(row.Name, row.Id)
    {
        RuntimeStatus = row.Status,
        CreatedAt = row.CreatedAt,
        LastUpdatedAt = row.UpdatedAt,
        FailureDetails = row.Failure,
        DataConverter = withPayloads ? engine.Converter : null,
        SerializedInput = withPayloads ? row.Input : null,
        SerializedOutput = withPayloads ? row.Output : null,

        // The real host says so, too, when there is none.
        SerializedCustomStatus = withPayloads ? row.CustomStatus ?? "null" : null,
    };
}
