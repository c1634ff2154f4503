using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Hosting;

/// <summary>What is logged of ephemerides and their packs.</summary>
internal static partial class EphemerisLog
{
    [LoggerMessage(LogEvents.PackSupplied, LogLevel.Information, "The ephemeris pack {Years} was {How} in {Seconds:0} s")]
    public static partial void PackSupplied(this ILogger logger, string years, string how, double seconds);

    [LoggerMessage(LogEvents.PackLeftOut, LogLevel.Error, "An ephemeris pack is left out: {Reason}")]
    public static partial void PackLeftOut(this ILogger logger, string reason);

    [LoggerMessage(LogEvents.PacksNotUpdated, LogLevel.Warning, "Ephemeris packs could not be brought up to date: {Reason}")]
    public static partial void PacksNotUpdated(this ILogger logger, string reason);

    [LoggerMessage(LogEvents.ReferenceMissing, LogLevel.Warning, "{Reason}")]
    public static partial void ReferenceMissing(this ILogger logger, string reason);
}
