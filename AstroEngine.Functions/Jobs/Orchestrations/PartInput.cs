using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>What the sub-orchestration of a part is started with.</summary>
/// <param name="Job">The job.</param>
/// <param name="Part">The number of the part, from 0.</param>
/// <param name="Chunks">Its chunks.</param>
public sealed record PartInput(
    [property: JsonPropertyName("job")] JobInput Job,
    [property: JsonPropertyName("part")] int Part,
    [property: JsonPropertyName("chunks")] ChunkRange Chunks);
