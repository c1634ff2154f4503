namespace Microsoft.DurableTask;

/// <summary>
/// What an orchestrator sees of an activity or a sub-orchestration that failed.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
public sealed class TaskFailedException : Exception
{
    /// <summary>Wraps an exception.</summary>
    /// <param name="taskName">The name of the task.</param>
    /// <param name="taskId">Its number in the orchestration.</param>
    /// <param name="innerException">What it threw.</param>
    public TaskFailedException(string taskName, int taskId, Exception innerException)
        : base(MessageOf(taskName, taskId, innerException?.Message), innerException)
    {
        ArgumentNullException.ThrowIfNull(innerException);
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = TaskFailureDetails.FromException(innerException);
    }

    /// <summary>Wraps a failure that came from elsewhere.</summary>
    /// <param name="taskName">The name of the task.</param>
    /// <param name="taskId">Its number in the orchestration.</param>
    /// <param name="failureDetails">How it failed.</param>
    public TaskFailedException(string taskName, int taskId, TaskFailureDetails failureDetails)
        : base(MessageOf(taskName, taskId, failureDetails?.ErrorMessage))
    {
        ArgumentNullException.ThrowIfNull(failureDetails);
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = failureDetails;
    }

    /// <summary>The name of the task.</summary>
    public string TaskName { get; }

    /// <summary>Its number in the orchestration.</summary>
    public int TaskId { get; }

    /// <summary>How it failed.</summary>
    public TaskFailureDetails FailureDetails { get; }

    private static string MessageOf(string taskName, int taskId, string? reason)
    {
        var message = $"Task '{taskName}' (#{taskId}) failed with an unhandled exception";
        return reason is null ? message + "." : $"{message}: {reason}";
    }
}
