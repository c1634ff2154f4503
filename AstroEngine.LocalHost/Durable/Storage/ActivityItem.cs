namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>A call of an activity that has no outcome.</summary>
/// <param name="RowId">Its number; activities are begun in this order.</param>
/// <param name="InstanceId">Who called.</param>
/// <param name="Execution">The run that called.</param>
/// <param name="TaskId">The number of the task.</param>
/// <param name="Name">The name of the activity.</param>
internal sealed record ActivityItem(long RowId, string InstanceId, string Execution, int TaskId, string Name);
