using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Collection;
using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Tests.Functions.Telemetry.Metrics;

/// <summary>A meter of its own with all that collects it, and a clock.</summary>
internal sealed class MetricBench : IDisposable
{
    private readonly Lazy<MetricsPipeline> _pipeline;

    public MetricBench()
    {
        Meter = new EngineMeter($"AstroEngine.Test.{Guid.NewGuid():N}");
        _pipeline = new(() => new MetricsPipeline(Meter, new ConfigurationBuilder().Build()));
    }

    public ManualTime Time { get; } = new();

    public EngineMeter Meter { get; }

    /// <summary>Begins to collect.</summary>
    public void Listen() => _ = _pipeline.Value;

    /// <summary>The value of a metric with some labels; null when there is none.</summary>
    public double? Value(MetricDefinition metric, params (string Name, string Value)[] labels) => Point(metric, labels)?.Value;

    /// <summary>How many values a histogram has.</summary>
    public long? Count(MetricDefinition metric, params (string Name, string Value)[] labels) => Point(metric, labels)?.Histogram?.Count;

    /// <summary>A metric as it is collected.</summary>
    public MetricFamily? Family(MetricDefinition metric) => _pipeline.Value.Snapshots.Read().SingleOrDefault(f => f.Name == metric.Name);

    public void Dispose()
    {
        if (_pipeline.IsValueCreated)
        {
            _pipeline.Value.Dispose();
        }

        Meter.Dispose();
    }

    private MetricValue? Point(MetricDefinition metric, (string Name, string Value)[] labels) => Family(metric)?.Points.SingleOrDefault(
        p => p.Labels.Count == labels.Length && labels.All(l => p.Labels.Contains(new(l.Name, l.Value))));
}
