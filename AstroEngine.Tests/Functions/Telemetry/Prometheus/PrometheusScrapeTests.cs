using System.Globalization;
using AstroEngine.Tests.Infra;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Functions.Telemetry.Prometheus;

/// <summary>The running service, scraped by Prometheus itself.</summary>
public sealed class PrometheusScrapeTests
{
    private const string Natal = "/lahiri/natal?birth_date=1987-03-19&birth_time=04:05:06&latitude=-33.87&longitude=151.21&timezone_offset=10";

    [Fact]
    public async Task Scrape_ByPrometheus_IsUpAndItsCountsAreThoseOfTheRequests()
    {
        await using var service = await RunningService.StartAsync();
        await using var prometheus = await PrometheusServer.StartAsync(service.Client.BaseAddress);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(200, (await service.GetAsync(Natal)).Status);
        }

        Assert.Equal(400, (await service.GetAsync("/lahiri/natal")).Status);

        await prometheus.QueryUntilAsync("up{job=\"astro-engine\"}", r => r.Count == 1 && Value(r[0]) == 1);
        await prometheus.QueryUntilAsync(
            "sum by (status) (astro_engine_requests_total{method=\"GET\",endpoint=\"/{zodiac}/natal\"})",
            r => r.Count == 2
                && r.Any(s => s.GetProperty("metric").GetProperty("status").GetString() == "200" && Value(s) == 3)
                && r.Any(s => s.GetProperty("metric").GetProperty("status").GetString() == "400" && Value(s) == 1));
        await prometheus.QueryUntilAsync("astro_engine_request_duration_seconds_count{endpoint=\"/{zodiac}/natal\"}", r => r.Count == 1 && Value(r[0]) == 4);
        await prometheus.QueryUntilAsync("astro_engine_app_info{version!=\"\",environment!=\"\",features=~\".*telemetry.*\"}", r => r.Count == 1);

        // Prometheus keeps what the service says of its metrics: every one that is there has its type and its help.
        var metadata = await prometheus.GetAsync("/api/v1/metadata");
        var told = metadata.EnumerateObject().Where(m => m.Name.StartsWith("astro_engine_", StringComparison.Ordinal)).ToList();
        Assert.True(told.Count >= 10, metadata.ToString());
        Assert.All(told, m => Assert.NotEqual(string.Empty, m.Value[0].GetProperty("help").GetString()));
    }

    [Fact]
    public async Task Metrics_AsText_PassPromtoolWithoutAWarning()
    {
        await using var service = await RunningService.StartAsync();
        await service.GetAsync(Natal);
        await service.GetAsync("/lahiri/divisional/9" + Natal[Natal.IndexOf('?')..]);
        var answer = await service.GetAsync("/metrics");

        var (exitCode, output) = await Promtool.RunAsync(answer.Body, "check", "metrics");

        Assert.Equal("text/plain", answer.ContentType);
        Assert.Equal((0, string.Empty), (exitCode, output));
        Assert.DoesNotContain("1987", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("151.21", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_WithTelemetrySwitchedOff_AnswerThatTheyAre()
    {
        await using var service = await RunningService.StartAsync(("Features__Telemetry", "false"));

        var answer = await service.GetAsync("/metrics");

        Assert.Equal((503, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Contains("Features:Telemetry", answer.Body, StringComparison.Ordinal);
        Assert.Equal(200, (await service.GetAsync(Natal)).Status);
    }

    private static double Value(System.Text.Json.JsonElement sample) => double.Parse(sample.GetProperty("value")[1].GetString()!, CultureInfo.InvariantCulture);
}
