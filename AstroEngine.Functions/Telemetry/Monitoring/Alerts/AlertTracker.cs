namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>Follows one rule. Not safe for concurrent use.</summary>
internal sealed class AlertTracker(AlertRule rule, AlertOptions options)
{
    private readonly HysteresisLatch? _warning = Latch(rule.Thresholds.Warning, rule, options);
    private readonly HysteresisLatch? _critical = Latch(rule.Thresholds.Critical, rule, options);

    /// <summary>The alert; null when there is none.</summary>
    public ActiveAlert? Alert { get; private set; }

    /// <summary>Evaluates the rule.</summary>
    /// <returns>What changed; null when nothing did.</returns>
    public AlertEvent? Evaluate(MonitorReading reading)
    {
        if (rule.Observe(reading) is not { } observation)
        {
            return null;
        }

        _warning?.Observe(observation);
        _critical?.Observe(observation);
        var (severity, threshold) = _critical is { IsOn: true } critical ? (AlertSeverity.Critical, critical.Threshold)
            : _warning is { IsOn: true } warning ? (AlertSeverity.Warning, warning.Threshold)
            : (AlertSeverity.None, (double?)null);
        var before = Alert;
        Alert = severity == AlertSeverity.None ? null : new ActiveAlert(rule, severity, before?.Since ?? reading.At, observation.Value, threshold);
        return Changed(before, Alert) is { } change
            ? new AlertEvent(
                Guid.NewGuid(), rule, change, (Alert ?? before!).Severity, reading.At, (Alert ?? before!).Since, observation.Value, (Alert ?? before!).Threshold)
            : null;
    }

    private static HysteresisLatch? Latch(double? threshold, AlertRule rule, AlertOptions options) =>
        threshold is { } value ? new HysteresisLatch(value, rule.IsBelow, rule.Unit.Most, options) : null;

    private static AlertChange? Changed(ActiveAlert? before, ActiveAlert? after) => (before, after) switch
    {
        (null, null) => null,
        (null, _) => AlertChange.Raised,
        (_, null) => AlertChange.Cleared,
        _ when before.Severity < after.Severity => AlertChange.Escalated,
        _ when before.Severity > after.Severity => AlertChange.Eased,
        _ => null,
    };
}
