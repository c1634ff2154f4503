using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Telemetry;

/// <summary>The requests that are being answered, streams among them. Safe for concurrent use.</summary>
internal sealed class ActiveOperations : IRequestObserver
{
    private int _count;

    /// <summary>How many there are.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <inheritdoc />
    public void OnStarted(RequestRecord request, HttpContext context) => Interlocked.Increment(ref _count);

    /// <inheritdoc />
    public void OnCompleted(RequestRecord request, HttpContext context) => Interlocked.Decrement(ref _count);
}
