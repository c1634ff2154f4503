using AstroEngine.Functions.Telemetry.Prometheus;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Tests.Functions.Telemetry.Prometheus;

/// <summary>Which text a client gets.</summary>
public sealed class PrometheusFormatsTests
{
    [Theory]
    [InlineData(null, "Text")]
    [InlineData("*/*", "Text")]
    [InlineData("text/html", "Text")]
    [InlineData("text/plain;version=0.0.4", "Text")]
    [InlineData("application/openmetrics-text", "OpenMetrics")]
    [InlineData("application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1", "OpenMetrics")]
    [InlineData("application/openmetrics-text;version=1.0.0;q=0.2,text/plain;q=0.5", "Text")]
    [InlineData("application/openmetrics-text;version=9.9.9", "Text")]
    [InlineData("application/openmetrics-text;q=0", "Text")]
    [InlineData("application/openmetrics-text;;;,,", "Text")]
    public void Choose_ByAccept_GivesTheFormat(string? accept, string format)
    {
        var headers = new HeaderDictionary { ["Accept"] = accept };

        Assert.Equal(format, PrometheusFormats.Choose(headers).ToString());
    }
}
