namespace Microsoft.DurableTask.Client;

/// <summary>
/// What an instance is doing.
/// The real type lives in Microsoft.DurableTask.Client.
/// </summary>
public enum OrchestrationRuntimeStatus
{
    /// <summary>It has begun and is not finished.</summary>
    Running,

    /// <summary>Its orchestrator returned.</summary>
    Completed,

    /// <summary>It begins anew. Not seen any more: such an instance is shown as running.</summary>
    [Obsolete("The ContinuedAsNew status is obsolete and exists only for compatibility reasons.")]
    ContinuedAsNew,

    /// <summary>Its orchestrator threw.</summary>
    Failed,

    /// <summary>Not used.</summary>
    [Obsolete("The Canceled status is not currently used and exists only for compatibility reasons.")]
    Canceled,

    /// <summary>It was ended from outside.</summary>
    Terminated,

    /// <summary>It has not begun.</summary>
    Pending,

    /// <summary>It was told to wait until it is resumed.</summary>
    Suspended,
}
