using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>What became of a chunk.</summary>
/// <param name="Ok">How many items of the job have their result from it.</param>
/// <param name="Failed">How many have an error.</param>
/// <param name="Stopped">Why nothing more of the job can be computed, or null. It is no exception, for that would be tried again.</param>
public sealed record ChunkOutcome(
    [property: JsonPropertyName("ok")] int Ok,
    [property: JsonPropertyName("failed")] int Failed,
    [property: JsonPropertyName("stopped")] string? Stopped)
{
    /// <summary>The counts alone.</summary>
    [JsonIgnore]
    public JobTally Tally => new(Ok, Failed);
}
