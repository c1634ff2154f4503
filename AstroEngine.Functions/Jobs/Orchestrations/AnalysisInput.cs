using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>What an activity of a complete analysis works on.</summary>
/// <param name="Job">The id of the job.</param>
/// <param name="Section">The section; null for all of them.</param>
/// <param name="TraceParent">The W3C trace context of the request that began the job.</param>
public sealed record AnalysisInput(
    [property: JsonPropertyName("job")] string Job,
    [property: JsonPropertyName("section")] string? Section,
    [property: JsonPropertyName("traceparent"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? TraceParent = null);
