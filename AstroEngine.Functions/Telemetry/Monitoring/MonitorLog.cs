using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Monitoring;

/// <summary>What the monitor logs.</summary>
internal static partial class MonitorLog
{
    [LoggerMessage(LogEvents.ResourcesUnreadable, LogLevel.Warning, "The use of resources cannot be read, and will be tried again in a while: {Reason}")]
    public static partial void SampleFailed(this ILogger logger, string reason);

    [LoggerMessage(LogEvents.VolumeUnreadable, LogLevel.Warning, "The volume of DATA cannot be read: {Reason}")]
    public static partial void DiskUnreadable(this ILogger logger, string reason);

    [LoggerMessage(LogEvents.MonitorFailed, LogLevel.Error, "The monitor failed, and goes on")]
    public static partial void MonitorFailed(this ILogger logger, Exception exception);

    [LoggerMessage(EventId = LogEvents.AlertChanged, Message = "Alert {Rule} {Change} ({Severity}): {Finding} See {Runbook}")]
    public static partial void AlertChanged(
        this ILogger logger, LogLevel level, string rule, string change, string severity, string finding, string runbook);

    [LoggerMessage(LogEvents.LoadShed, LogLevel.Warning, "Load is shed: {Room} computations may run at a time until the alert is over")]
    public static partial void LoadIsShed(this ILogger logger, int room);

    [LoggerMessage(LogEvents.LoadShedNoMore, LogLevel.Information, "Load is shed no more: {Room} computations may run at a time")]
    public static partial void LoadIsTaken(this ILogger logger, int room);

    [LoggerMessage(LogEvents.MemoryTierShrunk, LogLevel.Warning, "The memory tier of the cache is held to {Share:P0} of its size until the alert is over")]
    public static partial void CacheShrunk(this ILogger logger, double share);

    [LoggerMessage(LogEvents.MemoryTierRestored, LogLevel.Information, "The memory tier of the cache has its size again")]
    public static partial void CacheRestored(this ILogger logger);

    [LoggerMessage(LogEvents.SoftMemoryLimitExceeded, LogLevel.Information, "The process holds {Megabytes} MB, above its soft limit of {Limit} MB: garbage is collected")]
    public static partial void SoftLimit(this ILogger logger, long megabytes, int limit);

    [LoggerMessage(LogEvents.HardMemoryLimitExceeded, LogLevel.Warning, "The process holds {Megabytes} MB, above its hard limit of {Limit} MB: {Results} results in memory are let go, and garbage is collected")]
    public static partial void HardLimit(this ILogger logger, long megabytes, int limit, int results);

    [LoggerMessage(LogEvents.AlertNotPosted, LogLevel.Warning, "The {Change} of alert {Rule} could not be posted, and is given up")]
    public static partial void WebhookGivenUp(this ILogger logger, string change, string rule);

    [LoggerMessage(LogEvents.JobsNotCounted, LogLevel.Warning, "Jobs could not be counted: {Reason}")]
    public static partial void JobsUncounted(this ILogger logger, string reason);

    [LoggerMessage(LogEvents.AlertWebhookFailed, LogLevel.Error, "A webhook of an alert failed")]
    public static partial void WebhookFailed(this ILogger logger, Exception exception);
}
