using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Timers;

/// <summary>Where a timer stands.</summary>
/// <param name="Last">When the function last ran; the default value before its first run.</param>
/// <param name="Next">When it is due next.</param>
/// <param name="LastUpdated">What <paramref name="Next"/> was reckoned from.</param>
internal sealed record TimerStatus(DateTimeOffset Last, DateTimeOffset Next, DateTimeOffset LastUpdated)
{
    /// <summary>The status of a timer that has not run.</summary>
    public static TimerStatus Begin(ITimerSchedule schedule, DateTimeOffset now) => new(default, NextOrNever(schedule, now), now);

    /// <summary>The status after a run that began at an instant.</summary>
    public static TimerStatus AfterRun(ITimerSchedule schedule, DateTimeOffset began) => new(began, NextOrNever(schedule, began), began);

    /// <summary>The recorded status at a start of the host, reckoned anew when the schedule is not the one that it was recorded under.</summary>
    public TimerStatus Resume(ITimerSchedule schedule, DateTimeOffset now)
    {
        var from = Last != default ? Last : LastUpdated != default ? LastUpdated : now;
        var expected = NextOrNever(schedule, from);
        if (expected == Next)
        {
            return this;
        }

        // What was due under another schedule is not made good under this one.
        return expected < now ? Begin(schedule, now) : new TimerStatus(default, expected, from);
    }

    /// <summary>The status as functions see it: local times of the process.</summary>
    public ScheduleStatus ToScheduleStatus() => new()
    {
        Last = Last.LocalDateTime,
        Next = Next.LocalDateTime,
        LastUpdated = LastUpdated.LocalDateTime,
    };

    private static DateTimeOffset NextOrNever(ITimerSchedule schedule, DateTimeOffset from) => schedule.NextAfter(from) ?? DateTimeOffset.MaxValue;
}
