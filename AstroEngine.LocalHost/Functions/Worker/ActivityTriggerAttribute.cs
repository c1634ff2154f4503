using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// Marks the parameter of an activity that gets its input.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.DurableTask.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ActivityTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>The name of the activity; null means the name of the function.</summary>
    public string? Activity { get; set; }
}
