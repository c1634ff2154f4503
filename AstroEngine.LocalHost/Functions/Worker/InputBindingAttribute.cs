namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>
/// The base of the attributes that mark a parameter which the host fills and which does not start the function.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.Abstractions.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class InputBindingAttribute : BindingAttribute
{
    /// <summary>Only derived attributes are ever written.</summary>
    public InputBindingAttribute()
    {
    }
}
