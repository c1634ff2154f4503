using AstroEngine.LocalHost.Durable.History;

namespace AstroEngine.LocalHost.Durable.Orchestrations;

/// <summary>An orchestrator that is replayed does not ask for what it asked for before.</summary>
internal sealed class NonDeterministicOrchestrationException : Exception
{
    private NonDeterministicOrchestrationException(string message)
        : base(message)
    {
    }

    /// <summary>The history has a step, and the code now has another one, or none.</summary>
    public static NonDeterministicOrchestrationException Differs(HistoryEvent before, HistoryEvent? now) => new(
        $"The orchestrator is not deterministic: according to the history its step #{before.Id} was to {Describe(before)}, "
        + $"but when replayed the code {(now is null ? "does not get to a step of that number" : $"now wants to {Describe(now)}")}. {Advice}");

    /// <summary>The code has a step that the history does not have.</summary>
    public static NonDeterministicOrchestrationException Added(HistoryEvent now) => new(
        $"The orchestrator is not deterministic: when replayed the code wants to {Describe(now)} as its step #{now.Id}, "
        + $"but the history has no step of that number although it goes further. {Advice}");

    private const string Advice =
        "Was the code changed while this instance was running, or does it depend on the time, chance, or anything else that is not in its history?";

    private static string Describe(HistoryEvent step) => step.Type switch
    {
        EventType.TaskScheduled => $"call the activity '{step.Name}'",
        EventType.SubOrchestrationInstanceCreated => $"call the sub-orchestration '{step.Name}' as instance '{step.InstanceId}'",
        EventType.TimerCreated => "create a timer",
        EventType.EventSent => $"send the event '{step.Name}' to instance '{step.InstanceId}'",
        _ => step.Type.ToString(),
    };
}
