using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>Lines that prove where logs arrive. Each says of itself that it is a test, and none is counted as an error.</summary>
internal static partial class LogTest
{
    /// <summary>Whether an event is a test.</summary>
    public static bool IsTest(EventId id) => id.Id is >= LogEvents.TestDebug and <= LogEvents.TestCritical;

    /// <summary>Writes a line of each level.</summary>
    /// <param name="logger">Where to.</param>
    public static void WriteAll(ILogger logger)
    {
        logger.TestDebug(true);
        logger.TestInfo(true);
        logger.TestWarning(true);
        logger.TestError(true);
        logger.TestCritical(true);
    }

    [LoggerMessage(LogEvents.TestDebug, LogLevel.Debug, "This is a test of the log")]
    private static partial void TestDebug(this ILogger logger, bool test);

    [LoggerMessage(LogEvents.TestInfo, LogLevel.Information, "This is a test of the log")]
    private static partial void TestInfo(this ILogger logger, bool test);

    [LoggerMessage(LogEvents.TestWarning, LogLevel.Warning, "This is a test of the log")]
    private static partial void TestWarning(this ILogger logger, bool test);

    [LoggerMessage(LogEvents.TestError, LogLevel.Error, "This is a test of the log")]
    private static partial void TestError(this ILogger logger, bool test);

    [LoggerMessage(LogEvents.TestCritical, LogLevel.Critical, "This is a test of the log")]
    private static partial void TestCritical(this ILogger logger, bool test);
}
