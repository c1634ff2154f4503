using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace AstroEngine.Functions.Telemetry.Collection;

/// <summary>Copies what the SDK has collected: its own objects are good only while they are exported.</summary>
internal static class MetricFamilies
{
    /// <summary>The families of a batch, in the order of their names; metrics without values are left out.</summary>
    public static IReadOnlyList<MetricFamily> Of(in Batch<Metric> batch)
    {
        var families = new List<MetricFamily>();
        foreach (var metric in batch)
        {
            if (Of(metric) is { Points.Count: > 0 } family)
            {
                families.Add(family);
            }
        }

        families.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return families;
    }

    private static MetricFamily? Of(Metric metric)
    {
        MetricFamilyType? type = metric.MetricType switch
        {
            MetricType.LongSum or MetricType.DoubleSum => MetricFamilyType.Counter,
            MetricType.LongGauge or MetricType.DoubleGauge or MetricType.LongSumNonMonotonic or MetricType.DoubleSumNonMonotonic => MetricFamilyType.Gauge,
            MetricType.Histogram => MetricFamilyType.Histogram,
            _ => null,
        };
        if (type is null)
        {
            return null;
        }

        var (name, unit) = PrometheusName.Of(metric.Name, metric.Unit, type == MetricFamilyType.Counter);
        var points = new List<MetricValue>();
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            points.Add(Of(metric.MetricType, in point));
        }

        return new MetricFamily(name, type.Value, metric.Description, unit, points);
    }

    private static MetricValue Of(MetricType type, in MetricPoint point)
    {
        var labels = Labels(point.Tags);
        return type switch
        {
            MetricType.LongSum or MetricType.LongSumNonMonotonic => new MetricValue(labels, point.GetSumLong()),
            MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic => new MetricValue(labels, point.GetSumDouble()),
            MetricType.LongGauge => new MetricValue(labels, point.GetGaugeLastValueLong()),
            MetricType.DoubleGauge => new MetricValue(labels, point.GetGaugeLastValueDouble()),
            _ => new MetricValue(labels, point.GetHistogramSum(), Histogram(in point)),
        };
    }

    private static MetricHistogram Histogram(in MetricPoint point)
    {
        var bounds = new List<double>();
        var counts = new List<long>();
        foreach (var bucket in point.GetHistogramBuckets())
        {
            counts.Add(bucket.BucketCount);
            if (!double.IsPositiveInfinity(bucket.ExplicitBound))
            {
                bounds.Add(bucket.ExplicitBound);
            }
        }

        return new MetricHistogram(point.GetHistogramCount(), bounds, counts);
    }

    private static KeyValuePair<string, string>[] Labels(ReadOnlyTagCollection tags)
    {
        var labels = new KeyValuePair<string, string>[tags.Count];
        var i = 0;
        foreach (var (name, value) in tags)
        {
            labels[i++] = new(PrometheusName.Clean(name), Convert.ToString(value) ?? string.Empty);
        }

        return labels;
    }
}
