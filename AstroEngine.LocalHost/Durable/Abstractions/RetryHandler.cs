namespace Microsoft.DurableTask;

/// <summary>
/// Says whether a failed task is tried again. It runs inside the orchestrator, so it must be deterministic.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
/// <param name="retryContext">What is known of the failure.</param>
/// <returns>Whether it is.</returns>
public delegate bool RetryHandler(RetryContext retryContext);
