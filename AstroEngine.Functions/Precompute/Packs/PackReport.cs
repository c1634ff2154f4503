using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>What a run of <see cref="PackOrchestration"/> did.</summary>
/// <param name="Total">How many packs were missing.</param>
/// <param name="Brought">How many of them are there now.</param>
/// <param name="Failures">The others.</param>
public sealed record PackReport(
    [property: JsonPropertyName("total")] int Total,
    [property: JsonPropertyName("brought")] int Brought,
    [property: JsonPropertyName("failures")] IReadOnlyList<PackFailure> Failures);
