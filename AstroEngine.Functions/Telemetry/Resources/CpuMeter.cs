namespace AstroEngine.Functions.Telemetry.Resources;

/// <summary>
/// Turns readings into the share of the cores that the process used between two of them. Each reader of processor use has a meter of its own,
/// since the share is that of its own interval.
/// </summary>
/// <param name="resources">What is read.</param>
/// <param name="clock">The clock of the readings.</param>
internal sealed class CpuMeter(IProcessResources resources, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private ProcessReading _last = resources.Read();
    private double _percent;

    /// <summary>The percent of all cores used since the reading before, 0 to 100; as it was when no time has passed.</summary>
    public double Next(ProcessReading now)
    {
        lock (_lock)
        {
            var elapsed = clock.GetElapsedTime(_last.Timestamp, now.Timestamp);
            if (elapsed > TimeSpan.Zero)
            {
                _percent = Math.Clamp(100 * ((now.CpuTime - _last.CpuTime) / (elapsed * resources.Cores)), 0, 100);
                _last = now;
            }

            return _percent;
        }
    }
}
