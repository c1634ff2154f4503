namespace AstroEngine.Functions.Telemetry.Monitoring.Actions;

/// <summary>The body of a webhook about an alert.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Name">The name of the same alert in Prometheus.</param>
/// <param name="Change"><c>raised</c>, <c>escalated</c>, <c>eased</c> or <c>cleared</c>.</param>
/// <param name="Severity">How bad it is from then on; of a cleared one, how bad it was last.</param>
/// <param name="At">When.</param>
/// <param name="Since">When the alert was raised.</param>
/// <param name="Value">The value; null when there was too little to judge by.</param>
/// <param name="Threshold">The threshold of the severity.</param>
/// <param name="Unit">What both are counted in.</param>
/// <param name="Message">The same in words.</param>
/// <param name="Runbook">Where to read what to do.</param>
/// <param name="Instance">The machine that tells.</param>
/// <param name="Version">The version of the service.</param>
internal sealed record AlertAnnouncement(
    string Rule,
    string Name,
    string Change,
    string Severity,
    string At,
    string Since,
    double? Value,
    double? Threshold,
    string Unit,
    string Message,
    string Runbook,
    string Instance,
    string Version);
