using AstroEngine.LocalHost.Functions;
using Microsoft.DurableTask;

namespace AstroEngine.LocalHost.Durable.Functions;

/// <summary>One attempt at an activity.</summary>
internal sealed class ActivityFunctionContext(
    LoadedFunction function, IServiceProvider services, string instanceId, string? input, DataConverter converter, CancellationToken cancellation)
    : DurableFunctionContext(function, services, cancellation)
{
    /// <summary>The instance that called the activity.</summary>
    public string InstanceId => instanceId;

    /// <summary>Reads the input.</summary>
    public object? ReadInput(Type type) => input is null ? null : converter.Deserialize(input, type);

    /// <inheritdoc/>
    protected override Dictionary<string, object?> BindingData() =>
        new(StringComparer.OrdinalIgnoreCase) { ["instanceId"] = instanceId, ["data"] = input };
}
