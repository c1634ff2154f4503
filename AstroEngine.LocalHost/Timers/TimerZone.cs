using AstroEngine.LocalHost.Hosting;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.LocalHost.Timers;

/// <summary>The time zone in which cron expressions are read: UTC as on Azure, unless a setting names another.</summary>
internal static class TimerZone
{
    /// <summary>The setting of Azure.</summary>
    public const string Setting = "WEBSITE_TIME_ZONE";

    private const string ProcessSetting = "TZ";

    /// <summary>Finds the zone.</summary>
    /// <exception cref="LocalHostStartException"><see cref="Setting"/> names no zone of this machine.</exception>
    public static TimeZoneInfo Read(IConfiguration configuration)
    {
        if (configuration[Setting] is { Length: > 0 } named)
        {
            return TimeZoneInfo.TryFindSystemTimeZoneById(named, out var zone)
                ? zone
                : throw new LocalHostStartException($"{Setting} must be a time zone of this machine such as Asia/Kolkata, was \"{named}\".");
        }

        // As the C library does, which takes what it cannot understand for UTC.
        var ambient = configuration[ProcessSetting]?.TrimStart(':');
        return ambient is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(ambient, out var found) ? found : TimeZoneInfo.Utc;
    }
}
