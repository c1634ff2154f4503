using AstroEngine.Functions.Telemetry.Monitoring.Alerts;

namespace AstroEngine.Functions.Operations.Alerts;

/// <summary>A rule with its thresholds as they are set.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Warning">Beyond this it is a warning; null for never.</param>
/// <param name="Critical">Beyond this it is critical; null for never.</param>
/// <param name="Beyond"><c>above</c> or <c>below</c>.</param>
/// <param name="Unit">What they are counted in.</param>
/// <param name="Runbook">Where to read what to do.</param>
internal sealed record AlertRuleEntry(string Rule, double? Warning, double? Critical, string Beyond, string Unit, string Runbook)
{
    /// <summary>Writes a rule.</summary>
    public static AlertRuleEntry Of(AlertRule rule) => new(
        rule.Id, rule.Thresholds.Warning, rule.Thresholds.Critical, rule.IsBelow ? "below" : "above", rule.Unit.Name, rule.Runbook);
}
