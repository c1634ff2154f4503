using System.Collections.Concurrent;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>Failures that could not even be written down. They are shown from here until the disk takes them.</summary>
internal sealed class FailedInMemory
{
    private readonly ConcurrentDictionary<string, (TaskFailureDetails Failure, DateTime At)> _failures = new();

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _failures.IsEmpty;

    /// <summary>The failures.</summary>
    public IReadOnlyList<(string Id, TaskFailureDetails Failure)> All => [.. _failures.Select(f => (f.Key, f.Value.Failure))];

    /// <summary>Whether an instance is among them.</summary>
    public bool Contains(string id) => _failures.ContainsKey(id);

    /// <summary>Adds a failure.</summary>
    public void Add(string id, TaskFailureDetails failure, DateTime at) => _failures.TryAdd(id, (failure, at));

    /// <summary>Removes a failure that has been written.</summary>
    public void Remove(string id) => _failures.TryRemove(id, out _);

    /// <summary>Shows an instance with the failure that it has here.</summary>
    public InstanceRow Show(InstanceRow row) => !row.IsFinished && _failures.TryGetValue(row.Id, out var known)
        ? row with { Status = OrchestrationRuntimeStatus.Failed, Failure = known.Failure, Output = known.Failure.ToString(), UpdatedAt = known.At }
        : row;
}
