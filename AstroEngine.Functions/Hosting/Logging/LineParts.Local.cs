using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;
using Serilog.Events;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>The parts of a line that have a place of their own.</summary>
internal static class LineParts
{
    private const string Source = "SourceContext";
    private const string EventId = "EventId";

    /// <summary>Whether a property is such a part.</summary>
    public static bool IsPart(string name) => name is Source or EventId;

    /// <summary>The name of the logger.</summary>
    public static string SourceOf(LogEvent logEvent) =>
        logEvent.Properties.TryGetValue(Source, out var value) && value is ScalarValue { Value: string name } ? name : string.Empty;

    /// <summary>The id of the event; null when it has none.</summary>
    public static int? EventIdOf(LogEvent logEvent)
    {
        if (logEvent.Properties.TryGetValue(EventId, out var value) && value is StructureValue parts)
        {
            foreach (var part in parts.Properties)
            {
                if (part is { Name: "Id", Value: ScalarValue { Value: int id } })
                {
                    return id;
                }
            }
        }

        return null;
    }

    /// <summary>The name of the level.</summary>
    public static string LevelOf(LogEvent logEvent) => LogLevelNames.Of(logEvent.Level switch
    {
        LogEventLevel.Verbose => LogLevel.Trace,
        LogEventLevel.Debug => LogLevel.Debug,
        LogEventLevel.Information => LogLevel.Information,
        LogEventLevel.Warning => LogLevel.Warning,
        LogEventLevel.Error => LogLevel.Error,
        _ => LogLevel.Critical,
    });
}
