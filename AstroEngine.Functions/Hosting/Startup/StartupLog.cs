using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Hosting.Startup;

/// <summary>What the start and the stop log.</summary>
internal static partial class StartupLog
{
    [LoggerMessage(LogEvents.StartStepDone, LogLevel.Information, "Start {Number} of {Total}: {Step} in {Milliseconds} ms: {Found}")]
    public static partial void Started(this ILogger logger, int number, int total, string step, double milliseconds, string found);

    [LoggerMessage(LogEvents.StartStepFailed, LogLevel.Error, "Start {Number} of {Total}: {Step} failed after {Milliseconds} ms")]
    public static partial void StartFailed(this ILogger logger, int number, int total, string step, double milliseconds);

    [LoggerMessage(LogEvents.StopWaited, LogLevel.Information, "Stop: {Running} operations were waited for, {Left} are left after {Milliseconds} ms")]
    public static partial void Drained(this ILogger logger, int running, int left, double milliseconds);

    [LoggerMessage(LogEvents.StopStepDone, LogLevel.Information, "Stop {Number} of {Total}: {Step} in {Milliseconds} ms")]
    public static partial void Stopped(this ILogger logger, int number, int total, string step, double milliseconds);

    [LoggerMessage(LogEvents.StopStepFailed, LogLevel.Error, "Stop {Number} of {Total}: {Step} failed after {Milliseconds} ms")]
    public static partial void StopFailed(this ILogger logger, Exception exception, int number, int total, string step, double milliseconds);
}
