namespace AstroEngine.Functions.Telemetry.Monitoring.Jobs;

/// <summary>How jobs stood when they were counted.</summary>
/// <param name="At">When that was.</param>
/// <param name="Open">Jobs that wait or run.</param>
/// <param name="Completed">Jobs that completed within the hour before.</param>
/// <param name="Failed">Jobs that failed within the hour before.</param>
internal sealed record JobsReading(DateTimeOffset At, int Open, int Completed, int Failed)
{
    /// <summary>A count that nobody has renewed for so long says nothing any more: on Azure another instance may have taken over the counting.</summary>
    public static readonly TimeSpan StaleAfter = TimeSpan.FromMinutes(5);

    /// <summary>Jobs that ended, but those that were cancelled.</summary>
    public int Ended => Completed + Failed;

    /// <summary>Failed among ended, 0 to 1; 0 when none ended.</summary>
    public double FailureRate => Ended == 0 ? 0 : (double)Failed / Ended;
}
