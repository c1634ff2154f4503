using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Functions;

/// <summary>The retry context of triggers that are never retried.</summary>
internal sealed class NoRetryContext : RetryContext
{
    /// <summary>The only instance.</summary>
    public static readonly NoRetryContext Instance = new();

    private NoRetryContext()
    {
    }

    /// <inheritdoc/>
    public override int RetryCount => 0;

    /// <inheritdoc/>
    public override int MaxRetryCount => 0;
}
