using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>The names of log levels: DEBUG, INFO, WARNING, ERROR, CRITICAL.</summary>
internal static class LogLevelNames
{
    private static readonly (string Name, LogLevel Level)[] Table =
    [
        ("DEBUG", LogLevel.Debug),
        ("INFO", LogLevel.Information),
        ("WARNING", LogLevel.Warning),
        ("ERROR", LogLevel.Error),
        ("CRITICAL", LogLevel.Critical),
    ];

    /// <summary>The names, from the least to the most severe.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Table.Select(t => t.Name)];

    /// <summary>The levels that have these names, in the same order.</summary>
    public static IReadOnlyList<LogLevel> Levels { get; } = [.. Table.Select(t => t.Level)];

    /// <summary>The name of a level; TRACE and OFF are shown, but cannot be asked for.</summary>
    public static string Of(LogLevel level)
    {
        foreach (var (name, named) in Table)
        {
            if (named == level)
            {
                return name;
            }
        }

        return level == LogLevel.Trace ? "TRACE" : "OFF";
    }

    /// <summary>Reads a name in any case.</summary>
    public static bool TryParse(string? text, out LogLevel level)
    {
        foreach (var (name, named) in Table)
        {
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
            {
                level = named;
                return true;
            }
        }

        level = LogLevel.None;
        return false;
    }
}
