namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// What a timer function learns of its schedule.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.Timer.
/// </summary>
public class TimerInfo
{
    /// <summary>The recorded status; null when <see cref="TimerTriggerAttribute.UseMonitor"/> is off, or the schedule too dense.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether this run makes good one that was missed while the host was down.</summary>
    public bool IsPastDue { get; set; }
}
