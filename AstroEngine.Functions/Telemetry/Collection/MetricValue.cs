namespace AstroEngine.Functions.Telemetry.Collection;

/// <summary>A value of a metric for one combination of labels.</summary>
/// <param name="Labels">The labels.</param>
/// <param name="Value">The value; of a histogram the sum.</param>
/// <param name="Histogram">The distribution, of a histogram.</param>
internal sealed record MetricValue(IReadOnlyList<KeyValuePair<string, string>> Labels, double Value, MetricHistogram? Histogram = null);
