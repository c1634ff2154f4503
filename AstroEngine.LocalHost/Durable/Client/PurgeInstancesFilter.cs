namespace Microsoft.DurableTask.Client;

/// <summary>
/// Which instances are purged.
/// The real type lives in Microsoft.DurableTask.Client.
/// </summary>
/// <param name="CreatedFrom">Created at this time or later.</param>
/// <param name="CreatedTo">Created at this time or earlier.</param>
/// <param name="Statuses">In one of these statuses; only finished instances are ever purged.</param>
public record PurgeInstancesFilter(
    DateTimeOffset? CreatedFrom = null, DateTimeOffset? CreatedTo = null, IEnumerable<OrchestrationRuntimeStatus>? Statuses = null);
