namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>
/// The base of all triggers and bindings.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.Abstractions.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class BindingAttribute : Attribute
{
    /// <summary>Only derived attributes are ever written.</summary>
    public BindingAttribute()
    {
    }
}
