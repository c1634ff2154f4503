namespace Microsoft.DurableTask.Client;

/// <summary>
/// Which instances are asked for.
/// The real type lives in Microsoft.DurableTask.Client.
/// </summary>
/// <param name="CreatedFrom">Created at this time or later.</param>
/// <param name="CreatedTo">Created at this time or earlier.</param>
/// <param name="Statuses">In one of these statuses.</param>
/// <param name="TaskHubNames">In one of these task hubs; LocalHost has one and does not look at this.</param>
/// <param name="InstanceIdPrefix">With an id that begins so.</param>
/// <param name="PageSize">How many a page has at most.</param>
/// <param name="FetchInputsAndOutputs">Whether inputs, outputs and custom statuses are fetched too.</param>
/// <param name="ContinuationToken">Where to begin; null for the first page.</param>
public record OrchestrationQuery(
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    IEnumerable<OrchestrationRuntimeStatus>? Statuses = null,
    IEnumerable<string>? TaskHubNames = null,
    string? InstanceIdPrefix = null,
    int PageSize = OrchestrationQuery.DefaultPageSize,
    bool FetchInputsAndOutputs = false,
    string? ContinuationToken = null)
{
    /// <summary>How many instances a page has when nothing is said.</summary>
    public const int DefaultPageSize = 100;
}
