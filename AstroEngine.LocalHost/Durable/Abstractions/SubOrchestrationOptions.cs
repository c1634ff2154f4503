namespace Microsoft.DurableTask;

/// <summary>
/// How a sub-orchestration is called.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
public record SubOrchestrationOptions : TaskOptions
{
    /// <summary>Calls with retries, as an instance of a given id.</summary>
    /// <param name="retry">When a failed sub-orchestration is tried again; null for never.</param>
    /// <param name="instanceId">The id; null for one that the engine makes.</param>
    public SubOrchestrationOptions(TaskRetryOptions? retry = null, string? instanceId = null)
        : base(retry) => InstanceId = instanceId;

    /// <summary>Adds an id to options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="instanceId">The id; null for that of the options, if they have one.</param>
    public SubOrchestrationOptions(TaskOptions options, string? instanceId = null)
        : base(options) => InstanceId = instanceId ?? (options as SubOrchestrationOptions)?.InstanceId;

    /// <summary>Copies options.</summary>
    /// <param name="options">What to copy.</param>
    public SubOrchestrationOptions(SubOrchestrationOptions options)
        : base(options) => InstanceId = options.InstanceId;

    /// <summary>The id of the instance; null for one that the engine makes.</summary>
    public string? InstanceId { get; init; }
}
