using System.Diagnostics.Metrics;

namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>The one meter of the service. Its instruments have the names of <see cref="MetricTable"/>, and no unit: a unit would be appended to the name.</summary>
/// <param name="name">The name of the meter.</param>
internal sealed class EngineMeter(string name) : IDisposable
{
    /// <summary>The name of the service's meter.</summary>
    public const string DefaultName = "AstroEngine";

    private readonly Meter _meter = new(name, EngineVersion.Text);

    /// <summary>The name of the meter.</summary>
    public string Name => _meter.Name;

    /// <summary>Makes a counter.</summary>
    public Counter<long> Counter(MetricDefinition metric) => _meter.CreateCounter<long>(metric.Name, null, metric.Help);

    /// <summary>Makes a histogram.</summary>
    public Histogram<double> Histogram(MetricDefinition metric) => _meter.CreateHistogram(
        metric.Name, null, metric.Help, null, new InstrumentAdvice<double> { HistogramBucketBoundaries = metric.Buckets });

    /// <summary>Makes a gauge that is read when somebody collects.</summary>
    public void Gauge(MetricDefinition metric, Func<double> read) => _meter.CreateObservableGauge(metric.Name, read, null, metric.Help);

    /// <summary>Makes a gauge with labels, or that has no value at times.</summary>
    public void Gauges(MetricDefinition metric, Func<IEnumerable<Measurement<double>>> read) => _meter.CreateObservableGauge(metric.Name, read, null, metric.Help);

    /// <summary>Makes a counter that somebody else keeps.</summary>
    public void Counters(MetricDefinition metric, Func<IEnumerable<Measurement<long>>> read) => _meter.CreateObservableCounter(metric.Name, read, null, metric.Help);

    /// <inheritdoc />
    public void Dispose() => _meter.Dispose();
}
