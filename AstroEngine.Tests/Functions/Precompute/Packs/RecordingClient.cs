using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.Functions.Precompute.Packs;

/// <summary>A client of a task hub that has one instance, or none, and writes down what it is to start.</summary>
internal sealed class RecordingClient(OrchestrationRuntimeStatus? status) : DurableTaskClient("test")
{
    /// <summary>What was started: the name and the id.</summary>
    public List<string> Started { get; } = [];

    /// <summary>How often it was asked for an instance.</summary>
    public int Asked { get; private set; }

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        Started.Add($"{orchestratorName} {options?.InstanceId}");
        return Task.FromResult(options!.InstanceId!);
    }

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        Asked++;
        return Task.FromResult(status is { } known ? new OrchestrationMetadata("PrecomputePacks", instanceId) { RuntimeStatus = known } : null);
    }

    public override Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException();

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException();

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException();

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) => throw new NotSupportedException();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
