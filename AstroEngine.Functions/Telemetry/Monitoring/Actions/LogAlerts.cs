using AstroEngine.Functions.Operations.Alerts;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Monitoring.Actions;

/// <summary>
/// Logs each change of an alert once, its end as information and all else as warnings: an error in the log is a fault of the service, and a critical
/// alert may be none (nobody is at fault when every chart that is asked for is new). The severity stands in the line.
/// </summary>
internal sealed class LogAlerts(ILogger<LogAlerts> logger) : IAlertAction
{
    /// <inheritdoc />
    public void OnEvaluated(IReadOnlyList<AlertEvent> changes, AlertBoard board)
    {
        foreach (var change in changes)
        {
            var level = change.Change == AlertChange.Cleared ? LogLevel.Information : LogLevel.Warning;
            logger.AlertChanged(level, change.Rule.Id, AlertNames.Of(change.Change), AlertNames.Of(change.Severity), change.Message, change.Rule.Runbook);
        }
    }
}
