using OpenTelemetry.Metrics;

namespace AstroEngine.Functions.Hosting;

/// <summary>What reads metrics on this host beside the service itself.</summary>
internal static class MetricsReaders
{
    /// <summary>Adds nothing: <c>/metrics</c> is answered from the service's own reader, see <see cref="PrometheusEndpoint"/>.</summary>
    public static void Add(MeterProviderBuilder builder) => ArgumentNullException.ThrowIfNull(builder);
}
