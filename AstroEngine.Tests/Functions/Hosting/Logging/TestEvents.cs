using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Hosting.Logging;

/// <summary>An event with a value that its message does not say.</summary>
internal static class TestEvents
{
    public static void TestError(this ILogger logger, Exception exception, int value) => logger.Log(
        LogLevel.Error,
        default,
        new List<KeyValuePair<string, object>> { new("Value", value), new("OtherValue", value + 1), new("{OriginalFormat}", "An event of {Value}") },
        exception,
        (_, _) => $"An event of {value}");
}
