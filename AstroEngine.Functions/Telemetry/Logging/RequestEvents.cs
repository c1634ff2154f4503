using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>The events of requests and calculations, under the names of the requirement.</summary>
internal static partial class RequestEvents
{
    [LoggerMessage(EventId = LogEvents.ApiRequestCompleted, Message = "API request completed", SkipEnabledCheck = true)]
    public static partial void ApiRequestCompleted(
        this ILogger logger, LogLevel level, string correlationId, string method, string endpoint, int status, double duration, string cache);

    [LoggerMessage(LogEvents.CalculationStarted, LogLevel.Debug, "Calculation started")]
    public static partial void CalculationStarted(this ILogger logger, string calculationType, string? ayanamsa);

    [LoggerMessage(EventId = LogEvents.CalculationCompleted, Message = "Calculation completed", SkipEnabledCheck = true)]
    public static partial void CalculationCompleted(
        this ILogger logger, LogLevel level, string correlationId, string calculationType, double duration, bool cacheHit, string? ayanamsa);

    [LoggerMessage(LogEvents.PerformanceThresholdExceeded, LogLevel.Warning, "Performance threshold exceeded")]
    public static partial void PerformanceThresholdExceeded(
        this ILogger logger, string correlationId, string operation, double durationSeconds, double thresholdSeconds);

    [LoggerMessage(LogEvents.RequestLinesLeftOut, LogLevel.Information, "{Count} requests that succeeded have no line: more than {PerSecond} came in a second")]
    public static partial void RequestLinesLeftOut(this ILogger logger, long count, int perSecond);
}
