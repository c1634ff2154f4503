using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs;

/// <summary>How many items are done.</summary>
/// <param name="Ok">Those that have a result.</param>
/// <param name="Failed">Those that have an error.</param>
public readonly record struct JobTally(
    [property: JsonPropertyName("ok")] int Ok,
    [property: JsonPropertyName("failed")] int Failed)
{
    /// <summary>All that are done.</summary>
    [JsonIgnore]
    public int Done => Ok + Failed;

    /// <summary>Adds two tallies.</summary>
    public static JobTally operator +(JobTally a, JobTally b) => new(a.Ok + b.Ok, a.Failed + b.Failed);
}
