using AstroEngine.Functions.Telemetry.Monitoring.Alerts;

namespace AstroEngine.Functions.Operations.SystemStatus;

/// <summary>The alerts that are on.</summary>
/// <param name="Critical">How many are critical.</param>
/// <param name="Warning">How many are warnings.</param>
/// <param name="Rules">Their rules, the worst first.</param>
internal sealed record AlertSection(int Critical, int Warning, IReadOnlyList<string> Rules)
{
    /// <summary>Writes alerts.</summary>
    public static AlertSection Of(IReadOnlyList<ActiveAlert> alerts) => new(
        alerts.Count(a => a.Severity == AlertSeverity.Critical),
        alerts.Count(a => a.Severity == AlertSeverity.Warning),
        [.. alerts.Select(a => a.Rule.Id)]);
}
