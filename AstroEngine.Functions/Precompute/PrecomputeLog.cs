using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Precompute;

/// <summary>What precomputation logs.</summary>
internal static partial class PrecomputeLog
{
    [LoggerMessage(LogEvents.PrecomputeCompleted, LogLevel.Information, "Precompute {Task}: {Summary}")]
    public static partial void PrecomputeCompleted(this ILogger logger, string task, string summary);

    [LoggerMessage(LogEvents.PrecomputeFailed, LogLevel.Error, "Precompute {Task} failed")]
    public static partial void PrecomputeFailed(this ILogger logger, Exception exception, string task);

    [LoggerMessage(LogEvents.PrecomputeStillRunning, LogLevel.Warning, "Precompute {Task} is due, but its last run has not ended: {Status}")]
    public static partial void PrecomputeStillRunning(this ILogger logger, string task, OrchestrationRuntimeStatus status);

    [LoggerMessage(LogEvents.PrecomputeNotRecorded, LogLevel.Error, "The run of {Task} cannot be recorded: {Reason}")]
    public static partial void PrecomputeNotRecorded(this ILogger logger, string task, string reason);

    [LoggerMessage(LogEvents.PrecomputeRecordUnreadable, LogLevel.Warning, "The record of {Task} cannot be read: {Reason}")]
    public static partial void PrecomputeRecordUnreadable(this ILogger logger, string task, string reason);

    [LoggerMessage(LogEvents.PrecomputeImpossible, LogLevel.Warning, "Precompute {Task} leaves out an answer for {Of}: {Reason}")]
    public static partial void PrecomputeImpossible(this ILogger logger, string task, string of, string reason);
}
