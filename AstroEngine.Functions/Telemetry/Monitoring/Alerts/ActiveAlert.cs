namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>An alert that is on.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Since">When it was raised, as a warning or more.</param>
/// <param name="Value">The value that was seen last; null when there was too little to judge by.</param>
/// <param name="Threshold">The threshold of the severity.</param>
internal sealed record ActiveAlert(AlertRule Rule, AlertSeverity Severity, DateTimeOffset Since, double? Value, double? Threshold)
{
    /// <summary>Says what was found.</summary>
    public string Message => Rule.Message(Value, Threshold);
}
