using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>A pack that could not be brought.</summary>
/// <param name="Years">Its years.</param>
/// <param name="Error">Why.</param>
public sealed record PackFailure(
    [property: JsonPropertyName("years")] string Years,
    [property: JsonPropertyName("error")] string Error);
