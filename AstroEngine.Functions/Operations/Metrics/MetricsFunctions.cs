using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Operations.Metrics;

/// <summary>Shows the metrics of this instance of the service.</summary>
public sealed class MetricsFunctions(PrometheusEndpoint prometheus, FeatureOptions features)
{
    /// <summary>Answers <c>/metrics</c> in the text of Prometheus or of OpenMetrics.</summary>
    [Function("Metrics")]
    public IResult Prometheus([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "metrics")] HttpRequest request) =>
        features.Telemetry ? prometheus.Answer() : throw new ProblemException(Problems.FeatureOff("Metrics", "Features:Telemetry"));
}
