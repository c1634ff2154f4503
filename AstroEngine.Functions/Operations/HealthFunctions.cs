using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Operations;

/// <summary>Says how the service is.</summary>
public sealed class HealthFunctions(HealthReporter reporter, EphemerisHealth ephemeris, TimeProvider clock)
{
    private const int Digits = 3;

    /// <summary>Answers <c>/health</c>: a scored report; 503 when the service cannot serve.</summary>
    [Function("Health")]
    public async Task<IResult> Health(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var report = await reporter.ReportAsync(client, cancellationToken);
        var status = report.Status == HealthComponent.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        return JsonDocumentResult.Of(report, ServiceJson.Readable.HealthDocument, status);
    }

    /// <summary>Answers <c>/health/live</c>: the process runs.</summary>
    [Function("HealthLive")]
    public IResult Live([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health/live")] HttpRequest request) =>
        Probe("alive", null, clock.GetTimestamp(), StatusCodes.Status200OK);

    /// <summary>Answers <c>/health/ready</c>: charts can be computed.</summary>
    [Function("HealthReady")]
    public async Task<IResult> Ready(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health/ready")] HttpRequest request, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var failure = await ephemeris.FailureAsync(cancellationToken);
        return failure is null
            ? Probe("ready", null, began, StatusCodes.Status200OK)
            : Probe("not_ready", failure, began, StatusCodes.Status503ServiceUnavailable);
    }

    private JsonBytesResult Probe(string status, string? reason, long began, int code) => JsonDocumentResult.Of(
        new ProbeDocument(status, reason, Math.Round(clock.GetElapsedTime(began).TotalMilliseconds, Digits), Iso.Utc(clock.GetUtcNow())),
        ServiceJson.Readable.ProbeDocument,
        code);
}
