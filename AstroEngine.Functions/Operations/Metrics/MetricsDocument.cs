namespace AstroEngine.Functions.Operations.Metrics;

/// <summary>The answer of <c>/metrics/json</c>: the values of all metrics of this instance of the service.</summary>
/// <param name="Metrics">The metrics by name, in ordinal order; those without a value are left out.</param>
/// <param name="Timestamp">When they were read.</param>
internal sealed record MetricsDocument(IReadOnlyList<MetricEntry> Metrics, string Timestamp);
