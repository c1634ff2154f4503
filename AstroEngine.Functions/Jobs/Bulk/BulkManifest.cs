using System.Text.Json;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>What a bulk job is: everything about it but its items.</summary>
internal sealed record BulkManifest
{
    /// <summary>The job.</summary>
    public required string JobId { get; init; }

    /// <summary>The name of the calculation.</summary>
    public required string Calculation { get; init; }

    /// <summary>The zodiac, for calculations that have one.</summary>
    public string? Zodiac { get; init; }

    /// <summary>The fields that all items share, as a JSON object.</summary>
    public required JsonElement Options { get; init; }

    /// <summary>Whether the options came in the query, where numbers and lists are texts.</summary>
    public bool OptionsFromQuery { get; init; }

    /// <summary>Who is told when the job is done.</summary>
    public string? CallbackUrl { get; init; }

    /// <summary>How many items.</summary>
    public required int Count { get; init; }

    /// <summary>How many of them differ: so many are computed.</summary>
    public required int UniqueCount { get; init; }

    /// <summary>Different items of a chunk; the last may have fewer.</summary>
    public required int ChunkSize { get; init; }

    /// <summary>How many chunks.</summary>
    public required int ChunkCount { get; init; }

    /// <summary>About how long all results will be, in bytes.</summary>
    public required long EstimatedResultBytes { get; init; }

    /// <summary>The length of the body that brought the job, in bytes.</summary>
    public required long BodyBytes { get; init; }

    /// <summary>SHA-256 over the body, its type and the query, in hexadecimal: equal for a request that is sent again.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>When the job was submitted.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The different items of a chunk.</summary>
    /// <returns>The number of the first, and how many.</returns>
    public (int First, int Count) Chunk(int chunk)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(chunk);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(chunk, ChunkCount);
        var first = chunk * ChunkSize;
        return (first, Math.Min(ChunkSize, UniqueCount - first));
    }

    /// <summary>The fields that all items share.</summary>
    public Dictionary<string, FieldValue> OptionFields() => Options.EnumerateObject().ToDictionary(
        option => option.Name,
        option => OptionsFromQuery ? new FieldValue(option.Value.GetString()!) : new FieldValue(option.Value),
        StringComparer.Ordinal);

    /// <summary>What a request of the calculation would have in its route.</summary>
    public Dictionary<string, string> Route() =>
        Zodiac is null ? new(StringComparer.Ordinal) : new(StringComparer.Ordinal) { ["zodiac"] = Zodiac };

    /// <summary>Reads the manifest of a job.</summary>
    /// <returns>The manifest, or null when there is no such job.</returns>
    public static async Task<BulkManifest?> ReadAsync(IObjectStore store, string jobId, CancellationToken cancellationToken) =>
        BulkNames.IsJob(jobId) && await store.ReadAsync(BulkNames.Manifest(jobId), cancellationToken) is { } json
            ? JsonSerializer.Deserialize(json.Span, BulkJson.Default.BulkManifest)
            : null;

    /// <summary>Stores the manifest.</summary>
    public Task WriteAsync(IObjectStore store, CancellationToken cancellationToken) =>
        store.WriteAsync(BulkNames.Manifest(JobId), JsonSerializer.SerializeToUtf8Bytes(this, BulkJson.Default.BulkManifest), cancellationToken);
}
