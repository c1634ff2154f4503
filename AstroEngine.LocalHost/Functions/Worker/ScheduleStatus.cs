namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// The recorded status of a timer.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.Timer.
/// </summary>
public class ScheduleStatus
{
    /// <summary>When the function last ran, in local time; the least value before its first run.</summary>
    public DateTime Last { get; set; }

    /// <summary>When it is due next, in local time.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this record was made, in local time; the next time follows from it after a restart.</summary>
    public DateTime LastUpdated { get; set; }
}
