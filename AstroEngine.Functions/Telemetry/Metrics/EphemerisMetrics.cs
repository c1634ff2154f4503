using System.Diagnostics.Metrics;

namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>The metrics of the ephemeris.</summary>
/// <param name="meter">The meter.</param>
/// <param name="clock">Measures what takes how long.</param>
internal sealed class EphemerisMetrics(EngineMeter meter, TimeProvider clock)
{
    private readonly Counter<long> _accesses = meter.Counter(MetricTable.EphemerisAccess);
    private readonly Histogram<double> _durations = meter.Histogram(MetricTable.EphemerisCalculation);

    /// <summary>A reading of the clock; 0 when nobody wants to know.</summary>
    public long Begin() => _durations.Enabled ? clock.GetTimestamp() : 0;

    /// <summary>Counts a pass over an ephemeris.</summary>
    /// <param name="isPack">Whether a pack answered; else Swiss Ephemeris did.</param>
    /// <param name="began">When it was begun.</param>
    public void Passed(bool isPack, long began)
    {
        if (_durations.Enabled)
        {
            _accesses.Add(1, MetricLabel.Of("file_type", isPack ? "pack" : "swiss"));
            _durations.Record(clock.GetElapsedTime(began).TotalSeconds);
        }
    }
}
