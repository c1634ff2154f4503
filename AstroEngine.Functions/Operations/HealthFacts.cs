using AstroEngine.Functions.Telemetry.Monitoring.Alerts;

namespace AstroEngine.Functions.Operations;

/// <summary>What the health of the service is judged by.</summary>
/// <param name="Components">The parts, by name.</param>
/// <param name="EphemerisFailure">Why no chart can be computed; null when charts can.</param>
/// <param name="ReferenceFailure">Why the reference ephemeris does not answer; null when it does.</param>
/// <param name="RedisState">How Redis is: see <see cref="Caching.RedisTierStatistics"/>.</param>
/// <param name="Alerts">The alerts that are on.</param>
internal sealed record HealthFacts(
    IReadOnlyDictionary<string, HealthComponent> Components,
    string? EphemerisFailure,
    string? ReferenceFailure,
    string RedisState,
    IReadOnlyList<ActiveAlert> Alerts)
{
    /// <summary>The status of a part; <c>off</c> when there is none of the name.</summary>
    public string StatusOf(string component) =>
        Components.TryGetValue(component, out var found) ? found.Status : HealthComponent.Off;

    /// <summary>The tasks of precompute that failed when they last ran.</summary>
    public IReadOnlyList<string> FailedTasks =>
        Components.TryGetValue("precompute", out var precompute) ? [.. (precompute.Tasks ?? []).Where(t => t.HasFailed).Select(t => t.Task)] : [];
}
