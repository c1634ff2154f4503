using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace AstroEngine.Functions.Telemetry.Tracing;

/// <summary>Sends spans by OTLP when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to; else it does nothing, and no span is made.</summary>
internal sealed class TracingPipeline : IDisposable
{
    // The web server's own span: it joins the caller's trace, and what is sampled is decided there.
    private const string WebServer = "Microsoft.AspNetCore";

    private readonly TracerProvider? _provider;

    /// <summary>Begins to send, or not.</summary>
    public TracingPipeline(IConfiguration configuration)
    {
        if (TelemetryResource.IsPushed(configuration))
        {
            _provider = Sdk.CreateTracerProviderBuilder()
                .ConfigureServices(services => services.AddSingleton(configuration))
                .ConfigureResource(TelemetryResource.Describe)
                .AddSource(EngineTracing.SourceName, WebServer)
                .AddProcessor(new Scrubber())
                .AddOtlpExporter()
                .Build();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _provider?.Dispose();

    /// <summary>Takes off the span of the web server what could be personal: only what is a fixed list or a number stays.</summary>
    private sealed class Scrubber : BaseProcessor<Activity>
    {
        private static readonly string[] Kept = ["http.request.method", "http.response.status_code", "http.route", "url.scheme", "network.protocol.version", "error.type"];

        public override void OnEnd(Activity data)
        {
            if (data.Source.Name != WebServer)
            {
                return;
            }

            data.DisplayName = data.Kind == ActivityKind.Server ? "HTTP" : data.OperationName;
            foreach (var (name, _) in data.TagObjects.ToArray())
            {
                if (!Kept.Contains(name))
                {
                    data.SetTag(name, null);
                }
            }
        }
    }
}
