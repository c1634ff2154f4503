using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Operations.Alerts;

/// <summary>Tells of alerts. A key of users will do, as for the statistics of the cache and the queue: figures and thresholds, and nothing of anybody.</summary>
public sealed class AlertFunctions(AlertReport report)
{
    /// <summary>Answers <c>GET /alerts</c>.</summary>
    [Function("Alerts")]
    public IResult Alerts([HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "alerts")] HttpRequest request) => report.Write();
}
