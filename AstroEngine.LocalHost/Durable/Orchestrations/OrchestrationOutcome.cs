using AstroEngine.LocalHost.Durable.History;
using Microsoft.DurableTask;

namespace AstroEngine.LocalHost.Durable.Orchestrations;

/// <summary>What came of a replay.</summary>
internal sealed record OrchestrationOutcome
{
    /// <summary>What the orchestrator newly asked for, in its order.</summary>
    public IReadOnlyCollection<HistoryEvent> Steps { get; init; } = [];

    /// <summary>The numbers of the timers that it cancelled.</summary>
    public IReadOnlyCollection<int> CancelledTimers { get; init; } = [];

    /// <summary>Its custom status as JSON.</summary>
    public string? CustomStatus { get; init; }

    /// <summary>Whether it is finished.</summary>
    public bool IsFinished { get; init; }

    /// <summary>What it returned, as JSON.</summary>
    public string? Output { get; init; }

    /// <summary>How it failed.</summary>
    public TaskFailureDetails? Failure { get; init; }

    /// <summary>Whether it begins anew.</summary>
    public bool IsContinuedAsNew { get; init; }

    /// <summary>The input of the next run.</summary>
    public string? NextInput { get; init; }

    /// <summary>Events for the next run.</summary>
    public IReadOnlyList<HistoryEvent> Carried { get; init; } = [];

    /// <summary>The orchestrator failed.</summary>
    public static OrchestrationOutcome Failed(Exception error, string? customStatus = null) =>
        new() { IsFinished = true, Failure = TaskFailureDetails.FromException(error), CustomStatus = customStatus };
}
