using AstroEngine.Functions.Telemetry.Monitoring.Alerts;

namespace AstroEngine.Functions.Operations;

/// <summary>The rules of the health score, the gravest first. <c>docs/monitoring.md</c> lists them.</summary>
internal static class HealthRules
{
    // What these tell is told by a component of its own.
    private static readonly string[] ToldByComponents = ["redis_unavailable", "ephemeris_unavailable"];

    /// <summary>The rules.</summary>
    public static IReadOnlyList<HealthRule> All { get; } =
    [
        HealthRule.Once(
            "ephemeris_fails", 100, HealthComponent.Unhealthy,
            facts => facts.EphemerisFailure is not null,
            facts => facts.EphemerisFailure!),
        HealthRule.Once(
            "jobs_refused", 30, HealthComponent.Degraded,
            facts => facts.StatusOf("jobs") == HealthComponent.Unhealthy,
            _ => "Make room on the volume of DATA, and see the log: jobs are refused until their store answers."),
        HealthRule.Once(
            "redis_not_set", 20, HealthComponent.Healthy,
            facts => facts.RedisState == "none",
            _ => "Set REDIS_URL: without Redis, results are kept in this process alone and for 5 minutes."),
        HealthRule.Once(
            "redis_misconfigured", 20, HealthComponent.Degraded,
            facts => facts.RedisState == "misconfigured",
            _ => "Correct REDIS_URL: it must look like redis://localhost:6379/0."),
        HealthRule.Once(
            "redis_away", 20, HealthComponent.Degraded,
            facts => facts.RedisState is not ("none" or "misconfigured" or "available"),
            _ => "Start Redis or correct REDIS_URL: until then results are kept in memory alone."),
        new(
            "alert_critical", 15, HealthComponent.Degraded,
            facts => Alerts(facts, AlertSeverity.Critical)),
        HealthRule.Once(
            "precompute_failed", 5, HealthComponent.Healthy,
            facts => facts.FailedTasks.Count > 0,
            facts => $"Look into the log for why {string.Join(", ", facts.FailedTasks)} failed."),
        HealthRule.Once(
            "reference_missing", 5, HealthComponent.Healthy,
            facts => facts.EphemerisFailure is null && facts.ReferenceFailure is not null,
            facts => $"Dates outside the packs, heliocentric and geometric positions need the reference. {facts.ReferenceFailure}"),
        new(
            "alert_warning", 5, HealthComponent.Healthy,
            facts => Alerts(facts, AlertSeverity.Warning)),
    ];

    private static IEnumerable<string> Alerts(HealthFacts facts, AlertSeverity severity) => facts.Alerts
        .Where(alert => alert.Severity == severity && !ToldByComponents.Contains(alert.Rule.Id))
        .Select(alert => $"{alert.Message} See {alert.Rule.Runbook}.");
}
