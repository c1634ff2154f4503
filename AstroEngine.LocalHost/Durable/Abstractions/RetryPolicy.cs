namespace Microsoft.DurableTask;

/// <summary>
/// How often, and after how long, a failed task is tried again.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
public class RetryPolicy
{
    private readonly Func<TaskFailureDetails, bool>? _handleFailure;

    /// <summary>Makes a policy.</summary>
    /// <param name="maxNumberOfAttempts">How often the task is called at most, the first call included.</param>
    /// <param name="firstRetryInterval">How long after the first failure the second call comes.</param>
    /// <param name="backoffCoefficient">By what each further interval grows.</param>
    /// <param name="maxRetryInterval">What no interval exceeds; null for an hour.</param>
    /// <param name="retryTimeout">After how long no further call is made; null for never.</param>
    public RetryPolicy(
        int maxNumberOfAttempts,
        TimeSpan firstRetryInterval,
        double backoffCoefficient = 1.0,
        TimeSpan? maxRetryInterval = null,
        TimeSpan? retryTimeout = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxNumberOfAttempts);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(firstRetryInterval, TimeSpan.Zero);
        if (!(backoffCoefficient >= 1.0))
        {
            throw new ArgumentOutOfRangeException(nameof(backoffCoefficient), backoffCoefficient, "The backoff coefficient must be at least 1.");
        }

        ThrowIfShorter(maxRetryInterval, firstRetryInterval, nameof(maxRetryInterval));
        ThrowIfShorter(retryTimeout, firstRetryInterval, nameof(retryTimeout));
        MaxNumberOfAttempts = maxNumberOfAttempts;
        FirstRetryInterval = firstRetryInterval;
        BackoffCoefficient = backoffCoefficient;
        MaxRetryInterval = maxRetryInterval ?? TimeSpan.FromHours(1);
        RetryTimeout = retryTimeout ?? Timeout.InfiniteTimeSpan;
    }

    /// <summary>How often the task is called at most, the first call included.</summary>
    public int MaxNumberOfAttempts { get; }

    /// <summary>How long after the first failure the second call comes.</summary>
    public TimeSpan FirstRetryInterval { get; }

    /// <summary>By what each further interval grows.</summary>
    public double BackoffCoefficient { get; }

    /// <summary>What no interval exceeds.</summary>
    public TimeSpan MaxRetryInterval { get; }

    /// <summary>After how long no further call is made; <see cref="Timeout.InfiniteTimeSpan"/> for never.</summary>
    public TimeSpan RetryTimeout { get; }

    /// <summary>Says which failures are worth another call; without it all are.</summary>
    public Func<TaskFailureDetails, bool> HandleFailure
    {
        init => _handleFailure = value;
    }

    /// <summary>Whether a failure is worth another call.</summary>
    internal bool Handles(TaskFailureDetails failure) => _handleFailure?.Invoke(failure) ?? true;

    private static void ThrowIfShorter(TimeSpan? value, TimeSpan first, string name)
    {
        if (value < first && value != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(name, value, "The value must not be shorter than the first retry interval.");
        }
    }
}
