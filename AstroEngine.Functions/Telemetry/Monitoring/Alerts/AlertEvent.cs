namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>A change of an alert.</summary>
/// <param name="Id">Names the event among all of this process.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Change">What happened.</param>
/// <param name="Severity">How bad it is now; when it is cleared, how bad it was last.</param>
/// <param name="At">When.</param>
/// <param name="Since">When the alert was raised.</param>
/// <param name="Value">The value; null when there was too little to judge by.</param>
/// <param name="Threshold">The threshold of the severity.</param>
internal sealed record AlertEvent(
    Guid Id,
    AlertRule Rule,
    AlertChange Change,
    AlertSeverity Severity,
    DateTimeOffset At,
    DateTimeOffset Since,
    double? Value,
    double? Threshold)
{
    /// <summary>Says what was found.</summary>
    public string Message => Rule.Message(Value, Threshold);
}
