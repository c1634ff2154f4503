using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Functions;

/// <summary>Binding data of given values.</summary>
internal sealed class LocalBindingContext(IReadOnlyDictionary<string, object?> data) : BindingContext
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?> BindingData { get; } = data;
}
