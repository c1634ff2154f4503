namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// Which way values flow through a binding.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public enum BindingDirection
{
    /// <summary>Into the function.</summary>
    In,

    /// <summary>Out of the function.</summary>
    Out,
}
