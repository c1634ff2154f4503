namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>
/// The base of the attributes that mark the parameter which starts a function.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.Abstractions.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class TriggerBindingAttribute : BindingAttribute
{
    /// <summary>Only derived attributes are ever written.</summary>
    public TriggerBindingAttribute()
    {
    }
}
