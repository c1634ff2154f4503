using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Monitoring.Actions;

/// <summary>Logs each change of an alert once: critical ones as errors, warnings as warnings, the end of either as information.</summary>
internal sealed class LogAlerts(ILogger<LogAlerts> logger) : IAlertAction
{
    /// <inheritdoc />
    public void OnEvaluated(IReadOnlyList<AlertEvent> changes, AlertBoard board)
    {
        foreach (var change in changes)
        {
            var level = change.Change == AlertChange.Cleared ? LogLevel.Information
                : change.Severity == AlertSeverity.Critical ? LogLevel.Error : LogLevel.Warning;
            logger.AlertChanged(level, change.Rule.Id, change.Change, change.Severity, change.Message, change.Rule.Runbook);
        }
    }
}
