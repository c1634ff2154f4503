namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// All that is known of one invocation of a function.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public abstract class FunctionContext
{
    /// <summary>A new id for each invocation.</summary>
    public abstract string InvocationId { get; }

    /// <summary>The id of the function, the same for all its invocations.</summary>
    public abstract string FunctionId { get; }

    /// <summary>The W3C trace context that the invocation belongs to.</summary>
    public abstract TraceContext TraceContext { get; }

    /// <summary>The raw values that came with the trigger.</summary>
    public abstract BindingContext BindingContext { get; }

    /// <summary>Which attempt this is, for triggers that are retried.</summary>
    public abstract RetryContext RetryContext { get; }

    /// <summary>The services of this invocation: a scope that ends with it.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>What is invoked.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>A place for middleware and function to share values during this invocation.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>The features of this invocation, by type.</summary>
    public abstract IInvocationFeatures Features { get; }

    /// <summary>Cancelled when nobody waits for the outcome any more or when the host gives up waiting for it.</summary>
    public virtual CancellationToken CancellationToken { get; } = CancellationToken.None;
}
