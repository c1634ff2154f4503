using OpenTelemetry.Metrics;

namespace AstroEngine.Functions.Hosting;

/// <summary>What reads metrics on this host beside the service itself.</summary>
internal static class MetricsReaders
{
    /// <summary>Adds the exporter that <see cref="PrometheusEndpoint"/> answers from.</summary>
    public static void Add(MeterProviderBuilder builder) => builder.AddPrometheusExporter();
}
