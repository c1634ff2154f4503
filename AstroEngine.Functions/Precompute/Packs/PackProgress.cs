using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>The custom status of <see cref="PackOrchestration"/>.</summary>
/// <param name="Progress">0 to 100.</param>
/// <param name="Stage">What is being done.</param>
/// <param name="Current">How many packs are dealt with.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Failed">How many of them failed.</param>
public sealed record PackProgress(
    [property: JsonPropertyName("progress")] int Progress,
    [property: JsonPropertyName("stage")] string Stage,
    [property: JsonPropertyName("current")] int Current,
    [property: JsonPropertyName("total")] int Total,
    [property: JsonPropertyName("failed")] int Failed);
