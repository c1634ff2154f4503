namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// Marks a public method as a function. The host finds functions by this attribute.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.Abstractions.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute : Attribute
{
    /// <summary>Names the function.</summary>
    /// <param name="name">Unique in the app whatever its case. HTTP routes are tried in the order of these names.</param>
    public FunctionAttribute(string name) => Name = name;

    /// <summary>The name of the function.</summary>
    public string Name { get; }
}
