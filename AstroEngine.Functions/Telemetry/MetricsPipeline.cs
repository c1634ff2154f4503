using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Telemetry.Collection;
using AstroEngine.Functions.Telemetry.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace AstroEngine.Functions.Telemetry;

/// <summary>
/// Collects the metrics by OpenTelemetry's SDK: those of the service, of its runtime, and of its process. They are read on demand, and sent
/// by OTLP when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to.
/// </summary>
internal sealed class MetricsPipeline : IDisposable
{
    /// <summary>The meter of the runtime: https://learn.microsoft.com/dotnet/core/diagnostics/built-in-metrics-runtime.</summary>
    public const string RuntimeMeter = "System.Runtime";

    private const int LimitOfOthers = 500;

    /// <summary>Begins to collect.</summary>
    /// <param name="meter">The meter of the service.</param>
    /// <param name="configuration">The settings of the host.</param>
    public MetricsPipeline(EngineMeter meter, IConfiguration configuration)
    {
        var builder = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(TelemetryResource.Describe)
            .AddMeter(meter.Name)
            .AddMeter(RuntimeMeter)
            .AddView(static instrument => RuntimeMetrics.Stream(instrument.Name, LimitOf(instrument.Name)))
            .AddReader(Snapshots.Reader);
        MetricsReaders.Add(builder);
        if (TelemetryResource.IsPushed(configuration))
        {
            builder.AddOtlpExporter();
        }

        Provider = builder.Build();
    }

    /// <summary>The provider, for what reads metrics by itself.</summary>
    public MeterProvider Provider { get; }

    /// <summary>The values of now.</summary>
    public MetricSnapshots Snapshots { get; } = new();

    /// <inheritdoc />
    public void Dispose()
    {
        Provider.Dispose();
        Snapshots.Dispose();
    }

    private static int LimitOf(string instrument) => MetricTable.All.FirstOrDefault(metric => metric.Name == instrument)?.Limit ?? LimitOfOthers;
}
