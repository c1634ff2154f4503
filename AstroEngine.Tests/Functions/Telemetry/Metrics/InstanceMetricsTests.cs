using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Tests.Functions.Telemetry.Resources;

namespace AstroEngine.Tests.Functions.Telemetry.Metrics;

/// <summary>What moves the metrics of the process.</summary>
public sealed class InstanceMetricsTests : IDisposable
{
    private readonly MetricBench _bench = new();

    [Fact]
    public void Read_TheProcess_IsInPercentAndBytes()
    {
        var resources = new FakeResources(_bench.Time) { Resident = 256L << 20, Limit = 1L << 30 };
        _ = Metrics(resources);
        _bench.Listen();
        resources.CpuTime = TimeSpan.FromSeconds(5);
        _bench.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(25, _bench.Value(MetricTable.CpuUsage));
        Assert.Equal(25, _bench.Value(MetricTable.MemoryUsage));
        Assert.Equal(256L << 20, _bench.Value(MetricTable.MemoryBytes));
        resources.Resident = 512L << 20;
        _bench.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(50, _bench.Value(MetricTable.MemoryUsage));
        Assert.Equal(0, _bench.Value(MetricTable.CpuUsage));
    }

    [Fact]
    public void Read_TwiceWithinASecond_TellsTheSame()
    {
        var resources = new FakeResources(_bench.Time);
        _ = Metrics(resources);
        _bench.Listen();
        resources.CpuTime = TimeSpan.FromSeconds(2);
        _bench.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(50, _bench.Value(MetricTable.CpuUsage));
        _bench.Time.Advance(TimeSpan.FromSeconds(0.5));
        Assert.Equal(50, _bench.Value(MetricTable.CpuUsage));
    }

    [Fact]
    public void Info_Labels_TellWhatRuns()
    {
        _ = Metrics(new FakeResources(_bench.Time));
        _bench.Listen();

        var labels = _bench.Family(MetricTable.AppInfo)!.Points.Single().Labels.ToDictionary();
        Assert.Equal("Staging", labels["environment"]);
        Assert.Equal("compression,monitoring,precompute,rate_limits,redis,telemetry,warm_up", labels["features"]);
        Assert.Matches(@"^\d+\.\d+\.\d+", labels["version"]);
    }

    public void Dispose() => _bench.Dispose();

    private InstanceMetrics Metrics(FakeResources resources) =>
        new(_bench.Meter, resources, new FeatureOptions { Jobs = false }, _bench.Time, "Staging");
}
