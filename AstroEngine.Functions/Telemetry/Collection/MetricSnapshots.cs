using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace AstroEngine.Functions.Telemetry.Collection;

/// <summary>Reads the values of all metrics when somebody asks. Whoever asks at the same time waits for the one before: that takes a millisecond or two.</summary>
internal sealed class MetricSnapshots : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Exporter _exporter = new();

    public MetricSnapshots() => Reader = new BaseExportingMetricReader(_exporter) { TemporalityPreference = MetricReaderTemporalityPreference.Cumulative };

    /// <summary>What the provider of metrics must be given.</summary>
    public BaseExportingMetricReader Reader { get; }

    /// <summary>The values of now.</summary>
    public IReadOnlyList<MetricFamily> Read()
    {
        lock (_lock)
        {
            // By the function that the reader has given its exporter: it refuses to be collected by anybody else.
            _exporter.Collect!(Timeout.Infinite);
            return _exporter.Families;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Reader.Dispose();
        _exporter.Dispose();
    }

    [ExportModes(ExportModes.Pull)]
    private sealed class Exporter : BaseExporter<Metric>, IPullMetricExporter
    {
        public IReadOnlyList<MetricFamily> Families { get; private set; } = [];

        public Func<int, bool>? Collect { get; set; }

        public override ExportResult Export(in Batch<Metric> batch)
        {
            Families = MetricFamilies.Of(batch);
            return ExportResult.Success;
        }
    }
}
