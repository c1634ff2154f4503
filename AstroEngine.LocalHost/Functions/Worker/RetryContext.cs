namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// Which attempt an invocation is. HTTP functions are never retried: both counts are then zero.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public abstract class RetryContext
{
    /// <summary>How many attempts came before this one.</summary>
    public abstract int RetryCount { get; }

    /// <summary>How many further attempts the first one may be followed by.</summary>
    public abstract int MaxRetryCount { get; }
}
