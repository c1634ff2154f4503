namespace Microsoft.DurableTask;

/// <summary>
/// The orchestration that called a sub-orchestration.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
/// <param name="Name">The name of its orchestrator.</param>
/// <param name="InstanceId">Its id.</param>
public record ParentOrchestrationInstance(TaskName Name, string InstanceId);
