using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>Chunks that follow each other.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many.</param>
public readonly record struct ChunkRange(
    [property: JsonPropertyName("first")] int First,
    [property: JsonPropertyName("count")] int Count)
{
    /// <summary>The first chunk after them.</summary>
    [JsonIgnore]
    public int End => First + Count;
}
