namespace AstroEngine.Functions.Operations.SystemStatus;

/// <summary>The answer of <c>GET /system/status</c>.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> or <c>unhealthy</c>.</param>
/// <param name="HealthScore">0 to 100.</param>
/// <param name="Version">The version of the service.</param>
/// <param name="UptimeSeconds">Seconds since it started.</param>
/// <param name="Services">The parts, by name.</param>
/// <param name="Performance">The last five minutes, and now.</param>
/// <param name="Kpis">The last hour.</param>
/// <param name="Jobs">Jobs; null before they were counted.</param>
/// <param name="Alerts">The alerts that are on.</param>
/// <param name="Recommendations">What to do, the gravest first.</param>
/// <param name="Timestamp">When it was found.</param>
internal sealed record SystemStatusDocument(
    string Status,
    int HealthScore,
    string Version,
    double UptimeSeconds,
    IReadOnlyDictionary<string, HealthComponent> Services,
    PerformanceSection Performance,
    KpiSection Kpis,
    JobsSection? Jobs,
    AlertSection Alerts,
    IReadOnlyList<string> Recommendations,
    string Timestamp);
