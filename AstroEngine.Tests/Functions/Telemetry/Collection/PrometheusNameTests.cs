using AstroEngine.Functions.Telemetry.Collection;

namespace AstroEngine.Tests.Functions.Telemetry.Collection;

/// <summary>Names in the text of Prometheus.</summary>
public sealed class PrometheusNameTests
{
    [Theory]
    [InlineData("astro_engine_requests_total", "", true, "astro_engine_requests_total", null)]
    [InlineData("astro_engine_request_duration_seconds", "", false, "astro_engine_request_duration_seconds", "seconds")]
    [InlineData("dotnet.gc.collections", "{collection}", true, "dotnet_gc_collections_total", null)]
    [InlineData("dotnet.gc.pause.time", "s", true, "dotnet_gc_pause_time_seconds_total", "seconds")]
    [InlineData("dotnet.process.memory.working_set", "By", false, "dotnet_process_memory_working_set_bytes", "bytes")]
    [InlineData("share", "1", false, "share_ratio", "ratio")]
    [InlineData("9 lives--of:cats", "", false, "_9_lives_of:cats", null)]
    public void Of_AnInstrument_IsItsNameInPrometheus(string name, string unit, bool isCounter, string expected, string? told) =>
        Assert.Equal((expected, told), PrometheusName.Of(name, unit, isCounter));

    [Fact]
    public void Quantile_OfAHistogram_IsInterpolatedAsPrometheusDoes()
    {
        var histogram = new MetricHistogram(10, [1, 2, 4], [0, 5, 4, 1]);

        Assert.Equal(2, histogram.Quantile(0.5));
        Assert.Equal(1.2, histogram.Quantile(0.1)!.Value, 9);
        Assert.Equal(4, histogram.Quantile(0.99));
        Assert.Null(new MetricHistogram(0, [1], [0, 0]).Quantile(0.5));
    }
}
