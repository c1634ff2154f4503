using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Tests.Infra;

namespace AstroEngine.Tests.Functions.Telemetry.Metrics;

/// <summary>The metrics that the contract names, and the page that explains them.</summary>
public sealed class MetricTableTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFiles.Path("docs", "metrics.md"));

    [Theory]
    [InlineData("requests_total", "method,endpoint,status")]
    [InlineData("request_duration_seconds", "method,endpoint")]
    [InlineData("calculations_total", "calculation_type,ayanamsa")]
    [InlineData("calculation_duration_seconds", "calculation_type")]
    [InlineData("cache_hits_total", "tier,kind")]
    [InlineData("cache_misses_total", "kind")]
    [InlineData("cache_performance_seconds", "tier,operation")]
    [InlineData("cache_operations_total", "operation,result")]
    [InlineData("ephemeris_access_total", "file_type")]
    [InlineData("ephemeris_calculation_seconds", "")]
    [InlineData("calculation_complexity", "")]
    [InlineData("active_users", "")]
    [InlineData("concurrent_users_active", "")]
    [InlineData("user_interactions_total", "interaction")]
    [InlineData("chart_requests_total", "chart")]
    [InlineData("api_response_time_seconds", "endpoint")]
    [InlineData("error_rate_percentage", "")]
    [InlineData("cpu_usage_percentage", "")]
    [InlineData("memory_usage_percentage", "")]
    [InlineData("memory_usage_bytes", "")]
    [InlineData("tasks_total", "kind,status")]
    [InlineData("task_duration_seconds", "kind")]
    [InlineData("task_queue_length", "")]
    [InlineData("app_info", "version,environment,features")]
    public void All_OfTheContract_AreThereByNameAndLabels(string name, string labels)
    {
        var metric = Assert.Single(MetricTable.All, m => m.Name == $"astro_engine_{name}");

        Assert.Equal(labels, string.Join(',', metric.Labels));
    }

    [Fact]
    public void All_Metrics_AreOnThePageWithTheirLabels() => Assert.All(MetricTable.All, metric =>
    {
        var row = Page.Split('\n').FirstOrDefault(line => line.StartsWith($"| `{metric.Name}` |", StringComparison.Ordinal));
        Assert.True(row is not null, metric.Name);
        Assert.All(metric.Labels, label => Assert.Contains($"`{label}`", row, StringComparison.Ordinal));
    });

    [Fact]
    public void Buckets_OfHistograms_Ascend() => Assert.All(
        MetricTable.All.Where(m => m.Buckets is not null), m => Assert.Equal(m.Buckets!.Distinct().Order(), m.Buckets!));
}
