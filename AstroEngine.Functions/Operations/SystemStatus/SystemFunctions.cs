using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Operations.SystemStatus;

/// <summary>Tells all that is known of the service.</summary>
public sealed class SystemFunctions(SystemReporter reporter)
{
    /// <summary>Answers <c>GET /system/status</c>; always 200: what it says is for people, and <c>/health</c> is for probes.</summary>
    [Function("SystemStatus")]
    public async Task<IResult> Status(
        [HttpTrigger(AuthorizationLevel.Admin, "get", "head", Route = "system/status")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        JsonDocumentResult.Of(await reporter.ReportAsync(client, cancellationToken), ServiceJson.Readable.SystemStatusDocument);
}
