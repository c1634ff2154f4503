using AstroEngine.Functions.Telemetry.Metrics;

namespace AstroEngine.Tests.Functions.Telemetry.Metrics;

/// <summary>What moves the metrics of jobs; their ends are counted in the tests of the running service.</summary>
public sealed class TaskMetricsTests : IDisposable
{
    private readonly MetricBench _bench = new();
    private readonly TaskMetrics _metrics;

    public TaskMetricsTests()
    {
        _metrics = new TaskMetrics(_bench.Meter, _bench.Time);
        _bench.Listen();
    }

    [Fact]
    public void Accepted_Cancelled_AreCountedByKind()
    {
        _metrics.Accepted("bulk-charts");
        _metrics.Accepted("bulk-charts");
        _metrics.Cancelled("bulk-charts");

        Assert.Equal(2, _bench.Value(MetricTable.Tasks, ("kind", "bulk-charts"), ("status", "accepted")));
        Assert.Equal(1, _bench.Value(MetricTable.Tasks, ("kind", "bulk-charts"), ("status", "cancelled")));
    }

    [Fact]
    public void Counted_QueueLength_IsToldWhileItIsFresh()
    {
        Assert.Null(_bench.Value(MetricTable.TaskQueueLength));
        _metrics.Counted(7);
        Assert.Equal(7, _bench.Value(MetricTable.TaskQueueLength));
        _bench.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.Null(_bench.Value(MetricTable.TaskQueueLength));
    }

    public void Dispose() => _bench.Dispose();
}
