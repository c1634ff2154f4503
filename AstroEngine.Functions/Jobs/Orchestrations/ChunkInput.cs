using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>The items that one activity computes, or a part of them when the whole chunk could not be computed.</summary>
/// <param name="Job">The id of the job.</param>
/// <param name="Chunk">The number of the chunk, from 0.</param>
/// <param name="First">The first of the different items of the job.</param>
/// <param name="Count">How many there are.</param>
/// <param name="TraceParent">The W3C trace context of the request that began the job.</param>
public sealed record ChunkInput(
    [property: JsonPropertyName("job")] string Job,
    [property: JsonPropertyName("chunk")] int Chunk,
    [property: JsonPropertyName("first")] int First,
    [property: JsonPropertyName("count")] int Count,
    [property: JsonPropertyName("traceparent"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? TraceParent = null)
{
    /// <summary>A part of it.</summary>
    /// <param name="first">Its first item.</param>
    /// <param name="count">How many there are.</param>
    public ChunkInput Part(int first, int count) => this with { First = first, Count = count };
}
