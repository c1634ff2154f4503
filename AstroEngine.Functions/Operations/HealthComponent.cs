using System.Text.Json.Serialization;
using AstroEngine.Functions.Precompute;

namespace AstroEngine.Functions.Operations;

/// <summary>One part of the service.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c>, <c>unhealthy</c>, or <c>off</c> for a part that is not in use.</param>
/// <param name="Detail">What was found.</param>
internal sealed record HealthComponent(string Status, string Detail)
{
    /// <summary>It does what it is for.</summary>
    public const string Healthy = "healthy";

    /// <summary>It does less than it is for.</summary>
    public const string Degraded = "degraded";

    /// <summary>It does not do what it is for.</summary>
    public const string Unhealthy = "unhealthy";

    /// <summary>It is not in use.</summary>
    public const string Off = "off";

    /// <summary>How long it took to find out, in milliseconds.</summary>
    public double LatencyMs { get; init; }

    /// <summary>Why it is neither healthy nor off; null when it is.</summary>
    public string? Reason { get; init; }

    /// <summary>The ephemeris packs that are in use; of the ephemeris alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Packs { get; init; }

    /// <summary>The ephemeris that answers where no pack does, or why there is none; of the ephemeris alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }

    /// <summary>The tasks and their last runs; of precompute alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PrecomputeTaskReport>? Tasks { get; init; }
}
