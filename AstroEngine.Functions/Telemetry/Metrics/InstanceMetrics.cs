using System.Diagnostics;
using System.Diagnostics.Metrics;
using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Telemetry.Resources;

namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>The metrics of the process and of what it is. They are read when somebody collects, once a second at most, and wait for nothing.</summary>
internal sealed class InstanceMetrics
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    private readonly IProcessResources _resources;
    private readonly TimeProvider _clock;
    private readonly CpuMeter _cpu;
    private readonly Lock _lock = new();
    private (ProcessReading Reading, double Cpu) _last;

    public InstanceMetrics(EngineMeter meter, IProcessResources resources, FeatureOptions features, TimeProvider clock, string environment)
    {
        _resources = resources;
        _clock = clock;
        _cpu = new CpuMeter(resources, clock);
        var reading = resources.Read();
        _last = (reading, _cpu.Next(reading));
        meter.Gauge(MetricTable.CpuUsage, () => Read().Cpu);
        meter.Gauge(MetricTable.MemoryUsage, () => Read().Reading.MemoryPercent);
        meter.Gauge(MetricTable.MemoryBytes, () => Read().Reading.ResidentBytes);
        meter.Gauge(MetricTable.ThreadPoolThreads, () => ThreadPool.ThreadCount);
        meter.Gauge(MetricTable.ThreadPoolQueue, () => ThreadPool.PendingWorkItemCount);
        var began = (new DateTimeOffset(Process.GetCurrentProcess().StartTime) - DateTimeOffset.UnixEpoch).TotalSeconds;
        meter.Gauge(MetricTable.StartTime, () => began);
        var info = new Measurement<double>(
            1,
            MetricLabel.Of("version", EngineVersion.Text),
            MetricLabel.Of("environment", environment),
            MetricLabel.Of("features", FeatureNames.On(features)));
        meter.Gauges(MetricTable.AppInfo, () => [info]);
    }

    // Several may collect, each at its own pace: two readings at once would tell nothing of the processor.
    private (ProcessReading Reading, double Cpu) Read()
    {
        lock (_lock)
        {
            if (_clock.GetElapsedTime(_last.Reading.Timestamp) >= Shortest)
            {
                var reading = _resources.Read();
                _last = (reading, _cpu.Next(reading));
            }

            return _last;
        }
    }
}
