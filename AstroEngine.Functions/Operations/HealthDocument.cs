namespace AstroEngine.Functions.Operations;

/// <summary>The answer of <c>/health</c>.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> (it serves, but not at its best) or <c>unhealthy</c> (it cannot serve).</param>
/// <param name="HealthScore">0 to 100.</param>
/// <param name="Version">The version of the service.</param>
/// <param name="UptimeSeconds">Seconds since the service started.</param>
/// <param name="Components">The parts, by name.</param>
/// <param name="Recommendations">What to do to raise the score.</param>
/// <param name="Timestamp">When it was found.</param>
internal sealed record HealthDocument(
    string Status,
    int HealthScore,
    string Version,
    double UptimeSeconds,
    IReadOnlyDictionary<string, HealthComponent> Components,
    IReadOnlyList<string> Recommendations,
    string Timestamp);
