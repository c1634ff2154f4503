using Microsoft.Extensions.Configuration;
using OpenTelemetry.Resources;

namespace AstroEngine.Functions.Telemetry;

/// <summary>What the service calls itself towards a collector of telemetry.</summary>
internal static class TelemetryResource
{
    /// <summary>The setting with the address of the collector.</summary>
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>The name unless <c>OTEL_SERVICE_NAME</c> says otherwise.</summary>
    public const string ServiceName = "astro-engine";

    /// <summary>Whether metrics and traces are sent to a collector.</summary>
    public static bool IsPushed(IConfiguration configuration) => !string.IsNullOrWhiteSpace(configuration[EndpointSetting]);

    /// <summary>Adds the name and the version; what the environment says of the resource goes before.</summary>
    public static void Describe(ResourceBuilder resource) =>
        resource.Clear().AddService(ServiceName, serviceVersion: EngineVersion.Text).AddTelemetrySdk().AddEnvironmentVariableDetector();
}
