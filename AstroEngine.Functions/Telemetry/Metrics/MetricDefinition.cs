namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>What a metric is called and means.</summary>
/// <param name="Name">Its name, as Prometheus knows it.</param>
/// <param name="Help">What it counts or measures, in one sentence.</param>
/// <param name="Labels">The names of its labels. Their values come from fixed lists.</param>
internal sealed record MetricDefinition(string Name, string Help, params string[] Labels)
{
    /// <summary>The upper bounds of the buckets of a histogram; null for others.</summary>
    public double[]? Buckets { get; init; }

    /// <summary>The most combinations of labels that are kept apart; what comes after is counted together.</summary>
    public int Limit { get; init; } = 500;
}
