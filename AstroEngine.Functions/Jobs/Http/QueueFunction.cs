using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Tells how the queue of jobs stands.</summary>
public sealed class QueueFunction(QueueStatistics statistics)
{
    /// <summary>Answers <c>GET /queue/stats</c>.</summary>
    [Function("QueueStats")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "queue/stats")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        JsonDocumentResult.Of(await statistics.CountAsync(client, cancellationToken), ServiceJson.Readable.QueueStatsDocument);
}
