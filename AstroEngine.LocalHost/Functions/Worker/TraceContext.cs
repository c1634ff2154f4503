using System.Collections.Immutable;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// The W3C trace context of an invocation.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public abstract class TraceContext
{
    /// <summary>The value of <c>traceparent</c>; empty when there is no trace.</summary>
    public abstract string TraceParent { get; }

    /// <summary>The value of <c>tracestate</c>; empty when there is none.</summary>
    public abstract string TraceState { get; }

    /// <summary>Further attributes that the host sends; LocalHost sends none.</summary>
    public virtual IReadOnlyDictionary<string, string> Attributes => ImmutableDictionary<string, string>.Empty;

    /// <summary>The baggage that the host sends; LocalHost sends none.</summary>
    public virtual IReadOnlyDictionary<string, string> Baggage => ImmutableDictionary<string, string>.Empty;
}
