using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;

namespace AstroEngine.Functions.Operations.Alerts;

/// <summary>A change of an alert.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Change"><c>raised</c>, <c>escalated</c>, <c>eased</c> or <c>cleared</c>.</param>
/// <param name="Severity">How bad it was from then on; of a cleared one, how bad it was last.</param>
/// <param name="At">When.</param>
/// <param name="DurationSeconds">How long the alert had been on.</param>
/// <param name="Value">The value; null when there was too little to judge by.</param>
/// <param name="Threshold">The threshold of the severity.</param>
/// <param name="Unit">What both are counted in.</param>
/// <param name="Message">The same in words.</param>
internal sealed record AlertHistoryEntry(
    string Rule, string Change, string Severity, string At, double DurationSeconds, double? Value, double? Threshold, string Unit, string Message)
{
    /// <summary>Writes a change.</summary>
    public static AlertHistoryEntry Of(AlertEvent change) => new(
        change.Rule.Id,
        AlertNames.Of(change.Change),
        AlertNames.Of(change.Severity),
        Iso.Utc(change.At),
        Math.Round((change.At - change.Since).TotalSeconds, 3),
        AlertNames.Round(change.Value),
        change.Threshold,
        change.Rule.Unit.Name,
        change.Message);
}
