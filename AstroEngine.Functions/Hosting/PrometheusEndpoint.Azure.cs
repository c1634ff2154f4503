using AstroEngine.Functions.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Hosting;

/// <summary>Answers <c>/metrics</c> by OpenTelemetry's exporter for Prometheus.</summary>
public sealed class PrometheusEndpoint
{
    private readonly RequestDelegate _scrape;

    private PrometheusEndpoint(RequestDelegate scrape) => _scrape = scrape;

    internal static PrometheusEndpoint Create(IServiceProvider services)
    {
        var app = new ApplicationBuilder(services);
        app.UseOpenTelemetryPrometheusScrapingEndpoint(services.GetRequiredService<MetricsPipeline>().Provider, null, "/metrics", null, null);
        return new PrometheusEndpoint(app.Build());
    }

    /// <summary>The metrics as text.</summary>
    internal IResult Answer() => new Scrape(_scrape);

    private sealed class Scrape(RequestDelegate scrape) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => scrape(httpContext);
    }
}
