using AstroEngine.Functions.Telemetry.Collection;

namespace AstroEngine.Functions.Operations.Metrics;

/// <summary>A metric.</summary>
/// <param name="Name">Its name, as in <c>/metrics</c>.</param>
/// <param name="Type"><c>counter</c>, <c>gauge</c> or <c>histogram</c>.</param>
/// <param name="Help">What it means.</param>
/// <param name="Values">Its values, one for each combination of labels.</param>
internal sealed record MetricEntry(string Name, string Type, string Help, IReadOnlyList<MetricEntryValue> Values)
{
    /// <summary>Describes a metric.</summary>
    public static MetricEntry Of(MetricFamily family) => new(
        family.Name,
        family.Type switch
        {
            MetricFamilyType.Counter => "counter",
            MetricFamilyType.Histogram => "histogram",
            _ => "gauge",
        },
        family.Help,
        [.. family.Points.Select(MetricEntryValue.Of)]);
}
