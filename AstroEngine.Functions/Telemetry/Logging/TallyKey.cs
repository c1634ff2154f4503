using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>What makes lines of a log the same.</summary>
/// <param name="Level">The level.</param>
/// <param name="Source">The name of the logger.</param>
/// <param name="EventId">The id of the event, 0 for none.</param>
/// <param name="EventName">The name of the event.</param>
internal readonly record struct TallyKey(LogLevel Level, string Source, int EventId, string? EventName)
{
    /// <summary>What stands for lines that are not told apart.</summary>
    public static TallyKey Other(LogLevel level) => new(level, "other", 0, null);
}
