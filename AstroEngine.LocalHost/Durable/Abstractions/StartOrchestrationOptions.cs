namespace Microsoft.DurableTask;

/// <summary>
/// How an orchestration is started.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
public record StartOrchestrationOptions
{
    /// <summary>Starts as an instance of a given id, at a given time.</summary>
    /// <param name="InstanceId">The id; null for one that the client makes.</param>
    /// <param name="StartAt">Not before this time; null for at once.</param>
    public StartOrchestrationOptions(string? InstanceId = null, DateTimeOffset? StartAt = null)
    {
        this.InstanceId = InstanceId;
        this.StartAt = StartAt;
    }

    /// <summary>Copies options.</summary>
    /// <param name="options">What to copy.</param>
    public StartOrchestrationOptions(StartOrchestrationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        InstanceId = options.InstanceId;
        StartAt = options.StartAt;
        DedupeStatuses = options.DedupeStatuses;
    }

    /// <summary>The id of the instance; null for one that the client makes.</summary>
    public string? InstanceId { get; init; }

    /// <summary>Not before this time; null for at once.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>The names of the statuses in which an existing instance of the id is kept and the start refused.</summary>
    public IReadOnlyList<string>? DedupeStatuses { get; init; }
}
