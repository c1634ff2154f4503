using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs;

/// <summary>
/// What an orchestration of a job is started with. It lives in the history and is shown by the status API, so it holds references
/// and settings, never a birth. Names are fixed by attributes: Durable's own serializer would write them in PascalCase.
/// </summary>
public sealed record JobInput
{
    /// <summary>The id of the job.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The kind of job.</summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; init; }

    /// <summary>The kind of calculation.</summary>
    [JsonPropertyName("calculation")]
    public required string Calculation { get; init; }

    /// <summary>Where what was sent lies in the object store.</summary>
    [JsonPropertyName("request")]
    public required string Request { get; init; }

    /// <summary>The URL of the results.</summary>
    [JsonPropertyName("results")]
    public required string Results { get; init; }

    /// <summary>How many items there are.</summary>
    [JsonPropertyName("total")]
    public required int Total { get; init; }

    /// <summary>How many of them differ.</summary>
    [JsonPropertyName("unique")]
    public required int Unique { get; init; }

    /// <summary>How many different items one activity computes.</summary>
    [JsonPropertyName("chunk_size")]
    public required int ChunkSize { get; init; }

    /// <summary>How many activities of one orchestration are under way at a time.</summary>
    [JsonPropertyName("wave")]
    public required int Wave { get; init; }

    /// <summary>After how many seconds the job is given up.</summary>
    [JsonPropertyName("time_limit_seconds")]
    public required double TimeLimitSeconds { get; init; }

    /// <summary>Whether somebody wants to be called when it is done.</summary>
    [JsonPropertyName("callback")]
    public bool HasCallback { get; init; }

    /// <summary>The W3C trace context of the request that began the job; null when that is not recorded.</summary>
    [JsonPropertyName("traceparent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TraceParent { get; init; }

    /// <summary>
    /// The input of an orchestration, or null when it has none of this form: whoever has the key of the management API may start anything
    /// under the id of a job, and that is no job.
    /// </summary>
    /// <param name="orchestration">The orchestration, with its input.</param>
    public static JobInput? Of(OrchestrationMetadata orchestration)
    {
        try
        {
            return orchestration.ReadInputAs<JobInput>();
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>How many chunks there are.</summary>
    [JsonIgnore]
    public int Chunks => (Unique + ChunkSize - 1) / ChunkSize;
}
