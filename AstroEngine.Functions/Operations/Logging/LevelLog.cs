using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Operations.Logging;

/// <summary>What is logged of changes of levels: as a warning, so that it is seen whatever the levels are.</summary>
internal static partial class LevelLog
{
    [LoggerMessage(LogEvents.LevelChanged, LogLevel.Warning, "The level of {Source} is {To} for {Seconds} s")]
    public static partial void LevelChanged(this ILogger logger, string source, string to, double seconds);
}
