using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>What is stored of an instance besides its history and its messages.</summary>
internal sealed record InstanceRow
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Grows with each instance that is created; gives the order of lists.</summary>
    public long Sequence { get; init; }

    /// <summary>Names the present run: another one after each ContinueAsNew and each restart.</summary>
    public required string Execution { get; init; }

    /// <summary>The name of its orchestrator.</summary>
    public required string Name { get; init; }

    /// <summary>What it is doing.</summary>
    public required OrchestrationRuntimeStatus Status { get; init; }

    /// <summary>When it was created, in UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>When something last happened to it, in UTC.</summary>
    public required DateTime UpdatedAt { get; init; }

    /// <summary>Its input as JSON.</summary>
    public string? Input { get; init; }

    /// <summary>Its output as JSON; the text of the failure or the reason of a suspension.</summary>
    public string? Output { get; init; }

    /// <summary>Its custom status as JSON.</summary>
    public string? CustomStatus { get; init; }

    /// <summary>How it failed.</summary>
    public TaskFailureDetails? Failure { get; init; }

    /// <summary>Who called it.</summary>
    public ParentTask? Parent { get; init; }

    /// <summary>Whether it is finished, in whatever way.</summary>
    public bool IsFinished =>
        Status is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated;
}
