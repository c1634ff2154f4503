using System.Globalization;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.LocalHost.Timers;

/// <summary>Reads the schedules of timer functions.</summary>
internal static class TimerSchedules
{
    /// <summary>Reads one: a cron expression, a time span, or the name of an app setting between percent signs that holds either.</summary>
    /// <exception cref="LocalHostStartException">It is neither, or there is no such setting.</exception>
    public static ITimerSchedule Read(FunctionMethod function, TimerTriggerAttribute trigger, IConfiguration configuration, TimeZoneInfo zone)
    {
        var text = Resolve(function, trigger.Schedule, configuration);
        if (CronSchedule.TryParse(text, zone) is { } cron)
        {
            return cron;
        }

        if (!TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval))
        {
            throw new LocalHostStartException(
                $"The schedule \"{text}\" of {function} is neither a cron expression of 5 or 6 fields nor a time span such as 00:30:00.");
        }

        return interval > TimeSpan.Zero
            ? new IntervalSchedule(interval)
            : throw new LocalHostStartException($"The schedule \"{text}\" of {function} is not a positive time span.");
    }

    private static string Resolve(FunctionMethod function, string? schedule, IConfiguration configuration)
    {
        if (schedule is not { Length: > 2 } || schedule[0] != '%' || schedule[^1] != '%')
        {
            return schedule ?? string.Empty;
        }

        var name = schedule[1..^1];
        return configuration[name] is { Length: > 0 } value
            ? value
            : throw new LocalHostStartException($"The schedule of {function} is {schedule}, but there is no app setting \"{name}\".");
    }
}
