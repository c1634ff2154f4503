namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>The task of an orchestration that a sub-orchestration answers.</summary>
/// <param name="InstanceId">The id of the caller.</param>
/// <param name="Name">The name of its orchestrator.</param>
/// <param name="Execution">The run that called.</param>
/// <param name="TaskId">The number of the task.</param>
internal sealed record ParentTask(string InstanceId, string Name, string Execution, int TaskId);
