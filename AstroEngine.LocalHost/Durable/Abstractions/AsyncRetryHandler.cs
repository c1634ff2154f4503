namespace Microsoft.DurableTask;

/// <summary>
/// Says whether a failed task is tried again. It runs inside the orchestrator, so it must be deterministic; it may await a timer.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
/// <param name="retryContext">What is known of the failure.</param>
/// <returns>Whether it is.</returns>
public delegate Task<bool> AsyncRetryHandler(RetryContext retryContext);
