using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Operations.Metrics;

/// <summary>Shows the metrics of this instance of the service.</summary>
public sealed class MetricsFunctions(PrometheusEndpoint prometheus, MetricsReporter reporter, FeatureOptions features)
{
    /// <summary>Answers <c>/metrics</c> in the text of Prometheus or of OpenMetrics.</summary>
    [Function("Metrics")]
    public IResult Prometheus([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "metrics")] HttpRequest request)
    {
        RequireOn();
        return prometheus.Answer();
    }

    /// <summary>Answers <c>/metrics/json</c>: the same values as JSON.</summary>
    [Function("MetricsJson")]
    public IResult Json([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "metrics/json")] HttpRequest request)
    {
        RequireOn();
        return JsonDocumentResult.Of(reporter.Metrics(), ServiceJson.Readable.MetricsDocument);
    }

    /// <summary>Answers <c>/metrics/performance</c>: percentiles, throughput and errors of the last 1, 5 and 60 minutes.</summary>
    [Function("MetricsPerformance")]
    public IResult Performance([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "metrics/performance")] HttpRequest request)
    {
        RequireOn();
        return JsonDocumentResult.Of(reporter.Performance(), ServiceJson.Readable.PerformanceDocument);
    }

    private void RequireOn()
    {
        if (!features.Telemetry)
        {
            throw new ProblemException(Problems.FeatureOff("Metrics", $"{FeatureOptions.Section}:{nameof(FeatureOptions.Telemetry)}"));
        }
    }
}
