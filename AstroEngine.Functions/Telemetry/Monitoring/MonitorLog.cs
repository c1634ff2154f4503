using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Monitoring;

/// <summary>What the monitor logs.</summary>
internal static partial class MonitorLog
{
    [LoggerMessage(7001, LogLevel.Warning, "The use of resources cannot be read, and will be tried again in a while: {Reason}")]
    public static partial void SampleFailed(this ILogger logger, string reason);

    [LoggerMessage(7002, LogLevel.Warning, "The volume of DATA cannot be read: {Reason}")]
    public static partial void DiskUnreadable(this ILogger logger, string reason);

    [LoggerMessage(7003, LogLevel.Error, "The monitor failed, and goes on")]
    public static partial void MonitorFailed(this ILogger logger, Exception exception);

    [LoggerMessage(EventId = 7004, Message = "Alert {Rule} {Change} ({Severity}): {Finding} See {Runbook}")]
    public static partial void AlertChanged(
        this ILogger logger, LogLevel level, string rule, AlertChange change, AlertSeverity severity, string finding, string runbook);
}
