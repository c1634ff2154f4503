using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs;

/// <summary>How far a job is: the custom status of its orchestration.</summary>
/// <param name="Progress">0 to 100.</param>
/// <param name="Stage">What is being done.</param>
/// <param name="Current">How many items are done.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Failed">How many of those done have failed.</param>
internal sealed record JobProgress(
    [property: JsonPropertyName("progress")] int Progress,
    [property: JsonPropertyName("stage")] string Stage,
    [property: JsonPropertyName("current")] int Current,
    [property: JsonPropertyName("total")] int Total,
    [property: JsonPropertyName("failed")] int Failed);
