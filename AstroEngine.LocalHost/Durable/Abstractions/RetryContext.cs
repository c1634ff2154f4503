namespace Microsoft.DurableTask;

/// <summary>
/// What a retry handler is told.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
/// <param name="OrchestrationContext">The orchestration that called the task.</param>
/// <param name="LastAttemptNumber">How often the task was called.</param>
/// <param name="LastFailure">How the last call failed.</param>
/// <param name="TotalRetryTime">How long it has been since the first call.</param>
/// <param name="CancellationToken">Cancelled when the outcome matters no more.</param>
public record RetryContext(
    TaskOrchestrationContext OrchestrationContext,
    int LastAttemptNumber,
    TaskFailureDetails LastFailure,
    TimeSpan TotalRetryTime,
    CancellationToken CancellationToken);
