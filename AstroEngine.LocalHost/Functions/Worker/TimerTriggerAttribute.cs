using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// Marks the <see cref="TimerInfo"/> parameter of a function that runs on a schedule.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.Timer.
/// </summary>
public sealed class TimerTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Runs the function on a schedule.</summary>
    /// <param name="schedule">
    /// A cron expression of six fields (the first is the second) or five, a time span such as <c>00:30:00</c> between two runs, or
    /// <c>%Name%</c> for what the app setting of that name holds.
    /// </param>
    public TimerTriggerAttribute(string schedule)
    {
        Schedule = schedule;
        UseMonitor = true;
    }

    /// <summary>The schedule, as it was given.</summary>
    public string Schedule { get; private set; }

    /// <summary>
    /// Whether runs are recorded, so that one that was missed while the host was down is made good at the next start. Schedules of
    /// more than one run a minute are never recorded.
    /// </summary>
    public bool UseMonitor { get; set; }

    /// <summary>Whether the function also runs at every start of the host.</summary>
    public bool RunOnStartup { get; set; }
}
