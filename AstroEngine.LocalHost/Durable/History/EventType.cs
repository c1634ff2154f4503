namespace AstroEngine.LocalHost.Durable.History;

/// <summary>What happened to an instance. The names are those that the real host shows in a history.</summary>
internal enum EventType
{
    /// <summary>It was started, with an input.</summary>
    ExecutionStarted,

    /// <summary>It is finished.</summary>
    ExecutionCompleted,

    /// <summary>The engine itself gave it up, with a reason. A message only; the history then says ExecutionCompleted.</summary>
    ExecutionFailed,

    /// <summary>It was ended from outside.</summary>
    ExecutionTerminated,

    /// <summary>It was told to wait.</summary>
    ExecutionSuspended,

    /// <summary>It was told to go on.</summary>
    ExecutionResumed,

    /// <summary>It was told to do again what failed.</summary>
    ExecutionRewound,

    /// <summary>It called an activity.</summary>
    TaskScheduled,

    /// <summary>An activity gave its result.</summary>
    TaskCompleted,

    /// <summary>An activity failed.</summary>
    TaskFailed,

    /// <summary>It called an orchestrator.</summary>
    SubOrchestrationInstanceCreated,

    /// <summary>A sub-orchestration gave its result.</summary>
    SubOrchestrationInstanceCompleted,

    /// <summary>A sub-orchestration failed.</summary>
    SubOrchestrationInstanceFailed,

    /// <summary>It set a timer.</summary>
    TimerCreated,

    /// <summary>A timer fired.</summary>
    TimerFired,

    /// <summary>It sent an event.</summary>
    EventSent,

    /// <summary>An event came.</summary>
    EventRaised,
}
