using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Follows a job.</summary>
public sealed class JobEventsFunction(JobEvents events)
{
    /// <summary>Answers <c>GET /jobs/{id}/events</c>.</summary>
    [Function("JobEvents")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "jobs/{id}/events")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (found, job) = await JobRegister.FindAsync(client, id, cancellationToken);
        return new JobEventsResult(events, client, found, job);
    }
}
