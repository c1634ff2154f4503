using System.Diagnostics.Metrics;
using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring;

/// <summary>What <c>/metrics</c> tells of the parts of the service.</summary>
public sealed class PartMetricsTests : IDisposable
{
    private const string Ephemeris = "astro_engine_component_up ephemeris";
    private const string Room = "astro_engine_data_free_percentage ";

    private readonly MonitorHarness _harness = new();
    private readonly Dictionary<string, double> _values = [];
    private readonly MeterListener _listener = new();

    public PartMetricsTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == _harness.Meter.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) =>
            _values[$"{instrument.Name} {(labels.Length > 0 ? labels[0].Value : null)}"] = value);
        _listener.Start();
    }

    public void Dispose()
    {
        _listener.Dispose();
        _harness.Dispose();
    }

    [Fact]
    public async Task Collect_FromTheFirstRoundOn_TellsWhatWasFound()
    {
        Assert.Empty(Collect());

        await _harness.LookAsync();
        Assert.Equal((1, 50), (Collect()[Ephemeris], _values[Room]));
        Assert.DoesNotContain(_values.Keys, name => name.Contains("redis", StringComparison.Ordinal));

        _harness.EphemerisFailure = new EphemerisUnavailableException("There is none.");
        await _harness.LookAsync();
        Assert.Equal(0, Collect()[Ephemeris]);
    }

    [Fact]
    public async Task Collect_VolumeThatCannotBeReadAnyMore_HasNoValue()
    {
        await _harness.LookAsync();
        Assert.Contains(Room, Collect().Keys);

        _harness.Disk = null;
        await _harness.LookAsync(1 + (int)(_harness.Options.SampleInterval / _harness.Options.EvaluateInterval));

        Assert.DoesNotContain(Room, Collect().Keys);
    }

    private Dictionary<string, double> Collect()
    {
        _values.Clear();
        _listener.RecordObservableInstruments();
        return _values;
    }
}
