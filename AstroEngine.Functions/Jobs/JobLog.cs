using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Jobs;

/// <summary>What jobs log: ids, kinds and counts, never the births.</summary>
internal static partial class JobLog
{
    [LoggerMessage(LogEvents.JobAccepted, LogLevel.Information, "Job {JobId} is accepted: {Kind} of {Items} items")]
    public static partial void JobAccepted(this ILogger logger, string jobId, string kind, int items);

    [LoggerMessage(LogEvents.JobNotStarted, LogLevel.Error, "Job {JobId} could not be started")]
    public static partial void JobNotStarted(this ILogger logger, Exception exception, string jobId);

    [LoggerMessage(LogEvents.ItemNotComputed, LogLevel.Error, "Item {Item} of job {JobId} cannot be computed: {ErrorType}")]
    public static partial void ItemNotComputed(this ILogger logger, int item, string jobId, string errorType);

    [LoggerMessage(LogEvents.JobStoreSilent, LogLevel.Warning, "The store of jobs does not answer")]
    public static partial void JobStoreSilent(this ILogger logger, Exception exception);

    [LoggerMessage(LogEvents.JobEnded, LogLevel.Information, "Job {JobId} has ended: {Kind}, {Status} after {Duration} s")]
    public static partial void JobEnded(this ILogger logger, string jobId, string kind, string status, double duration);
}
