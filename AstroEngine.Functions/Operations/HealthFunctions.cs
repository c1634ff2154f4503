using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Operations;

/// <summary>Says how the service is.</summary>
public sealed class HealthFunctions(HealthReporter reporter, TimeProvider clock)
{
    /// <summary>Answers <c>/health</c>: a scored report; 503 when the service cannot serve.</summary>
    [Function("Health")]
    public async Task<IResult> Health(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var report = await reporter.ReportAsync(client, cancellationToken);
        var status = report.HealthScore == 0 ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        return JsonDocumentResult.Of(report, ServiceJson.Readable.HealthDocument, status);
    }

    /// <summary>Answers <c>/health/live</c>: the process runs.</summary>
    [Function("HealthLive")]
    public IResult Live([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health/live")] HttpRequest request) =>
        Probe("alive", null, StatusCodes.Status200OK);

    /// <summary>Answers <c>/health/ready</c>: charts can be computed.</summary>
    [Function("HealthReady")]
    public async Task<IResult> Ready(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health/ready")] HttpRequest request, CancellationToken cancellationToken)
    {
        var failure = await reporter.EphemerisFailureAsync(cancellationToken);
        return failure is null
            ? Probe("ready", null, StatusCodes.Status200OK)
            : Probe("not_ready", failure, StatusCodes.Status503ServiceUnavailable);
    }

    private JsonBytesResult Probe(string status, string? reason, int code) => JsonDocumentResult.Of(
        new ProbeDocument(status, reason, Iso.Utc(clock.GetUtcNow())), ServiceJson.Readable.ProbeDocument, code);
}
