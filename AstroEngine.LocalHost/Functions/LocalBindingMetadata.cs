using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Functions;

/// <summary>A binding of given properties.</summary>
internal sealed class LocalBindingMetadata(string name, string type, BindingDirection direction) : BindingMetadata
{
    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override string Type { get; } = type;

    /// <inheritdoc/>
    public override BindingDirection Direction { get; } = direction;
}
