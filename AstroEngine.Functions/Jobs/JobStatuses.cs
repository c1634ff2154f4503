using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs;

/// <summary>How the status of an orchestration reads as the status of a job.</summary>
internal static class JobStatuses
{
    /// <summary>The states of an orchestration that has ended.</summary>
    public static IReadOnlyList<OrchestrationRuntimeStatus> Ended { get; } =
        [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated];

    /// <summary>The states of one that has not.</summary>
    public static IReadOnlyList<OrchestrationRuntimeStatus> Open { get; } =
        [OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended];

    /// <summary>The status of a job.</summary>
    public static JobStatus Of(OrchestrationRuntimeStatus status) => status switch
    {
        OrchestrationRuntimeStatus.Pending => JobStatus.Pending,
        OrchestrationRuntimeStatus.Suspended => JobStatus.Suspended,
        OrchestrationRuntimeStatus.Completed => JobStatus.Completed,
        OrchestrationRuntimeStatus.Failed => JobStatus.Failed,
        OrchestrationRuntimeStatus.Terminated => JobStatus.Cancelled,
        _ => JobStatus.Running,
    };

    /// <summary>The state of the orchestrations whose jobs have a status.</summary>
    public static OrchestrationRuntimeStatus RuntimeStatusOf(JobStatus status) => status switch
    {
        JobStatus.Pending => OrchestrationRuntimeStatus.Pending,
        JobStatus.Suspended => OrchestrationRuntimeStatus.Suspended,
        JobStatus.Completed => OrchestrationRuntimeStatus.Completed,
        JobStatus.Failed => OrchestrationRuntimeStatus.Failed,
        JobStatus.Cancelled => OrchestrationRuntimeStatus.Terminated,
        _ => OrchestrationRuntimeStatus.Running,
    };

    /// <summary>Whether nothing more will happen.</summary>
    public static bool IsEnded(JobStatus status) => status is JobStatus.Completed or JobStatus.Failed or JobStatus.Cancelled;
}
