using System.Text.Json;
using Microsoft.DurableTask;

namespace AstroEngine.LocalHost.Durable.Functions;

/// <summary>
/// Turns inputs and outputs into JSON as the worker of the real host does: names as they are declared unless an attribute says
/// otherwise, read in any case.
/// </summary>
internal sealed class JsonConverter : DataConverter
{
    private readonly JsonSerializerOptions _options;

    /// <summary>Begins with what the app configured.</summary>
    public JsonConverter(JsonSerializerOptions configured) => _options = new JsonSerializerOptions(configured) { PropertyNameCaseInsensitive = true };

    /// <inheritdoc/>
    public override string? Serialize(object? value) => value is null ? null : JsonSerializer.Serialize(value, _options);

    /// <inheritdoc/>
    public override object? Deserialize(string? data, Type targetType) => data is null ? null : JsonSerializer.Deserialize(data, targetType, _options);
}
