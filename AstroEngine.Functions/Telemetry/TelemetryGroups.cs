using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Functions.Telemetry.Tracing;

namespace AstroEngine.Functions.Telemetry;

/// <summary>All that measures and sends. It is made when the service starts: what happens before is not counted.</summary>
/// <param name="Instance">The metrics of the process.</param>
/// <param name="Cache">The metrics of the cache.</param>
/// <param name="Tasks">The metrics of jobs.</param>
/// <param name="Metrics">Collects them.</param>
/// <param name="Traces">Sends spans.</param>
internal sealed record TelemetryGroups(InstanceMetrics Instance, CacheMetrics Cache, TaskMetrics Tasks, MetricsPipeline Metrics, TracingPipeline Traces);
