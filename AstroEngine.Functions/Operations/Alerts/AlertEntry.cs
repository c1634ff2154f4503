using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;

namespace AstroEngine.Functions.Operations.Alerts;

/// <summary>An alert that is on.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Name">The name of the same alert in Prometheus.</param>
/// <param name="Severity"><c>warning</c> or <c>critical</c>.</param>
/// <param name="Since">When it was raised.</param>
/// <param name="Value">The value that was seen last; null when there was too little to judge by.</param>
/// <param name="Threshold">The threshold of the severity.</param>
/// <param name="Unit">What both are counted in.</param>
/// <param name="Message">The same in words.</param>
/// <param name="Runbook">Where to read what to do.</param>
internal sealed record AlertEntry(
    string Rule, string Name, string Severity, string Since, double? Value, double? Threshold, string Unit, string Message, string Runbook)
{
    /// <summary>Writes an alert.</summary>
    public static AlertEntry Of(ActiveAlert alert) => new(
        alert.Rule.Id,
        alert.Rule.Name,
        AlertNames.Of(alert.Severity),
        Iso.Utc(alert.Since),
        AlertNames.Round(alert.Value),
        alert.Threshold,
        alert.Rule.Unit.Name,
        alert.Message,
        alert.Rule.Runbook);
}
