using System.Collections.Concurrent;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>Failures that could not even be written down. They are shown from here until the disk takes them.</summary>
internal sealed class FailedInMemory
{
    private readonly ConcurrentDictionary<(string Id, string? Execution), (TaskFailureDetails Failure, DateTime At)> _failures = new();

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _failures.IsEmpty;

    /// <summary>The failures.</summary>
    public IReadOnlyList<(string Id, string? Execution, TaskFailureDetails Failure)> All =>
        [.. _failures.Select(f => (f.Key.Id, f.Key.Execution, f.Value.Failure))];

    /// <summary>Whether the present run of an instance is among them.</summary>
    public bool Contains(InstanceRow row) => TryFind(row, out _);

    /// <summary>Adds a failure.</summary>
    /// <param name="id">The instance.</param>
    /// <param name="execution">The run that failed; null for whichever is present.</param>
    /// <param name="failure">Why.</param>
    /// <param name="at">When.</param>
    public void Add(string id, string? execution, TaskFailureDetails failure, DateTime at) => _failures.TryAdd((id, execution), (failure, at));

    /// <summary>Removes a failure that has been written.</summary>
    public void Remove(string id, string? execution) => _failures.TryRemove((id, execution), out _);

    /// <summary>Shows an instance with the failure that it has here.</summary>
    public InstanceRow Show(InstanceRow row) => !row.IsFinished && TryFind(row, out var known)
        ? row with { Status = OrchestrationRuntimeStatus.Failed, Failure = known.Failure, Output = known.Failure.ToString(), UpdatedAt = known.At }
        : row;

    private bool TryFind(InstanceRow row, out (TaskFailureDetails Failure, DateTime At) known) =>
        _failures.TryGetValue((row.Id, row.Execution), out known) || _failures.TryGetValue((row.Id, null), out known);
}
