namespace AstroEngine.Functions.Telemetry.Prometheus;

/// <summary>The text formats of Prometheus.</summary>
internal enum PrometheusFormat
{
    /// <summary>The plain text of Prometheus, version 0.0.4.</summary>
    Text,

    /// <summary>OpenMetrics, version 1.0.0.</summary>
    OpenMetrics,
}
