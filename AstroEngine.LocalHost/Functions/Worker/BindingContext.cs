namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// The raw values that came with a trigger.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public abstract class BindingContext
{
    /// <summary>The values by name; under LocalHost an HTTP trigger brings its route values.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
