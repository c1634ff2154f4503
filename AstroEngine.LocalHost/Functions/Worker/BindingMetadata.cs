namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// One binding of a function.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public abstract class BindingMetadata
{
    /// <summary>The parameter's name, or <c>$return</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The kind of binding, such as <c>httpTrigger</c>.</summary>
    public abstract string Type { get; }

    /// <summary>Which way values flow.</summary>
    public abstract BindingDirection Direction { get; }
}
