using System.Runtime.CompilerServices;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.Functions.Precompute;

/// <summary>A client that keeps orchestrations in a list and runs none.</summary>
internal sealed class FakeDurableClient() : DurableTaskClient("test")
{
    public List<OrchestrationMetadata> Instances { get; } = [];

    public List<(string Orchestrator, object? Input, StartOrchestrationOptions? Options)> Scheduled { get; } = [];

    public void Add(string id, OrchestrationRuntimeStatus status, DateTimeOffset created, DateTimeOffset? ended = null) =>
        Instances.Add(new OrchestrationMetadata("any", id) { RuntimeStatus = status, CreatedAt = created, LastUpdatedAt = ended ?? created });

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        Scheduled.Add((orchestratorName.Name, input, options));
        return Task.FromResult(options!.InstanceId!);
    }

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        Task.FromResult(Instances.Find(i => i.InstanceId == instanceId));

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) => new Pages(Instances.Where(i =>
        i.InstanceId.StartsWith(filter!.InstanceIdPrefix!, StringComparison.Ordinal)
        && (filter.CreatedTo is not { } to || i.CreatedAt <= to)
        && filter.Statuses!.Contains(i.RuntimeStatus)));

    public override Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default) =>
        Task.FromResult(new PurgeResult(Instances.RemoveAll(i =>
            i.InstanceId == instanceId || (options?.Recursive == true && i.InstanceId.StartsWith(instanceId + ":", StringComparison.Ordinal)))));

    public override Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default) =>
        Task.FromResult(new PurgeResult(Instances.RemoveAll(i =>
            i.CreatedAt >= filter.CreatedFrom && i.CreatedAt <= filter.CreatedTo && filter.Statuses!.Contains(i.RuntimeStatus))));

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

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Two instances a page.</summary>
    private sealed class Pages(IEnumerable<OrchestrationMetadata> instances) : AsyncPageable<OrchestrationMetadata>
    {
        private readonly List<OrchestrationMetadata[]> _pages = [.. instances.Chunk(2)];

        public override IAsyncEnumerable<Page<OrchestrationMetadata>> AsPages(string? continuationToken = null, int? pageSizeHint = null) => Enumerate();

        private async IAsyncEnumerable<Page<OrchestrationMetadata>> Enumerate([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var page in _pages)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                yield return new Page<OrchestrationMetadata>(page);
            }
        }
    }
}
