namespace AstroEngine.LocalHost.Timers;

/// <summary>A fixed time between the beginnings of two runs, whatever clocks on walls do.</summary>
internal sealed class IntervalSchedule(TimeSpan interval) : ITimerSchedule
{
    /// <inheritdoc/>
    public bool IsDense => interval < TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public DateTimeOffset? NextAfter(DateTimeOffset instant) =>
        DateTimeOffset.MaxValue - instant > interval ? instant + interval : null;

    /// <inheritdoc/>
    public override string ToString() => $"every {interval}";
}
