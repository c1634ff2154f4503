using System.Text.Json.Serialization;
using AstroEngine.Functions.Telemetry.Collection;

namespace AstroEngine.Functions.Operations.Metrics;

/// <summary>A value of a metric.</summary>
/// <param name="Labels">Its labels.</param>
/// <param name="Value">The value; of a histogram the sum. Null when it is no finite number.</param>
/// <param name="Count">Of a histogram: how many values there were.</param>
/// <param name="Average">Of a histogram: their mean.</param>
/// <param name="P50">Of a histogram: half were no greater, interpolated within a bucket.</param>
/// <param name="P95">95 in 100 were no greater.</param>
/// <param name="P99">99 in 100 were no greater.</param>
internal sealed record MetricEntryValue(
    IReadOnlyDictionary<string, string> Labels,
    double? Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Count = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Average = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? P50 = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? P95 = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? P99 = null)
{
    /// <summary>Describes a value.</summary>
    public static MetricEntryValue Of(MetricValue point)
    {
        var labels = new Dictionary<string, string>(point.Labels);
        return point.Histogram is not { } histogram
            ? new MetricEntryValue(labels, Finite(point.Value))
            : new MetricEntryValue(
                labels,
                Finite(point.Value),
                histogram.Count,
                histogram.Count == 0 ? null : Finite(point.Value / histogram.Count),
                histogram.Quantile(0.5),
                histogram.Quantile(0.95),
                histogram.Quantile(0.99));
    }

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
