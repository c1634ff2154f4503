namespace AstroEngine.LocalHost.Durable.Orchestrations;

/// <summary>An orchestrator awaits something that is not in its history and would not be there when it is replayed.</summary>
internal sealed class IllegalAwaitException(string orchestrator) : InvalidOperationException(
    $"The orchestrator '{orchestrator}' awaited a task that did not come from its TaskOrchestrationContext. It may await activities, "
    + "sub-orchestrations, timers and events of that context, and Task.WhenAll and Task.WhenAny of these; no Task.Delay, Task.Run, I/O or "
    + "ConfigureAwait(false). Do such work in an activity.");
