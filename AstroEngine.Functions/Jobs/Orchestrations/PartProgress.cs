using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>How far a part of a job is.</summary>
/// <param name="Part">The number of the part.</param>
/// <param name="Tally">What it has done so far.</param>
internal sealed record PartProgress(
    [property: JsonPropertyName("part")] int Part,
    [property: JsonPropertyName("tally")] JobTally Tally);
