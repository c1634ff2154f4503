using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Functions;

/// <summary>A trace context of given values.</summary>
internal sealed class LocalTraceContext(string traceParent, string traceState) : TraceContext
{
    /// <inheritdoc/>
    public override string TraceParent { get; } = traceParent;

    /// <inheritdoc/>
    public override string TraceState { get; } = traceState;
}
