using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// Marks a <see cref="Microsoft.DurableTask.Client.DurableTaskClient"/> parameter, on a function of any trigger.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.DurableTask.
/// </summary>
public sealed class DurableClientAttribute : InputBindingAttribute
{
    /// <summary>The task hub; null for that of host.json. LocalHost has one alone and does not look at this.</summary>
    public string? TaskHub { get; set; }

    /// <summary>The setting with the connection of the task hub. LocalHost does not look at it.</summary>
    public string? ConnectionName { get; set; }
}
