using System.Text.Json.Serialization;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.History;

/// <summary>
/// One thing that happened to an instance. The same record travels as a message to the instance, and lies in its history once
/// the instance has taken note of it.
/// </summary>
internal sealed record HistoryEvent
{
    /// <summary>What happened.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required EventType Type { get; init; }

    /// <summary>When, in UTC.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateTime Timestamp { get; init; }

    /// <summary>The number of the task that this schedules, in the order in which the orchestrator asks for tasks.</summary>
    public int? Id { get; init; }

    /// <summary>The number of the task that this answers.</summary>
    public int? TaskId { get; init; }

    /// <summary>The run of the instance that asked; an answer to an earlier run is dropped. Null for what comes from outside.</summary>
    public string? Execution { get; init; }

    /// <summary>The name of the orchestrator, the activity or the event.</summary>
    public string? Name { get; init; }

    /// <summary>The input as JSON.</summary>
    public string? Input { get; init; }

    /// <summary>The result as JSON; of a failed instance the failure as text.</summary>
    public string? Result { get; init; }

    /// <summary>Why, when somebody said so.</summary>
    public string? Reason { get; init; }

    /// <summary>How it failed.</summary>
    public TaskFailureDetails? Failure { get; init; }

    /// <summary>When a timer fires, in UTC.</summary>
    public DateTime? FireAt { get; init; }

    /// <summary>The instance that is called or sent to.</summary>
    public string? InstanceId { get; init; }

    /// <summary>Whether sub-orchestrations are meant too.</summary>
    public bool Recursive { get; init; }

    /// <summary>What the instance ended as.</summary>
    public OrchestrationRuntimeStatus? Status { get; init; }

    /// <summary>Events that the run before was sent and did not wait for.</summary>
    public IReadOnlyList<HistoryEvent>? Carried { get; init; }
}
