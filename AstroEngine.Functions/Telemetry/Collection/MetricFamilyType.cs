namespace AstroEngine.Functions.Telemetry.Collection;

/// <summary>What a metric is.</summary>
internal enum MetricFamilyType
{
    /// <summary>A sum that only grows.</summary>
    Counter,

    /// <summary>A value that goes up and down.</summary>
    Gauge,

    /// <summary>A distribution.</summary>
    Histogram,
}
