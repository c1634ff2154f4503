using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Prometheus;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Hosting;

/// <summary>Answers <c>/metrics</c> on this host, where the package that does it on Azure cannot be had everywhere.</summary>
public sealed class PrometheusEndpoint
{
    private readonly MetricsPipeline _pipeline;

    private PrometheusEndpoint(MetricsPipeline pipeline) => _pipeline = pipeline;

    internal static PrometheusEndpoint Create(IServiceProvider services) => new(services.GetRequiredService<MetricsPipeline>());

    /// <summary>The metrics as text.</summary>
    internal IResult Answer() => new PrometheusResult(_pipeline.Snapshots.Read());
}
