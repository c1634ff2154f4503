using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Shows, lists and cancels jobs.</summary>
public sealed class JobFunctions(JobRegister register)
{
    private static readonly Dictionary<string, string> NoRoute = [];

    /// <summary>Answers <c>GET /jobs</c>.</summary>
    [Function("Jobs")]
    public async Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "jobs")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var asked = JobListRequest.Read(new FieldReader(await RequestReader.ReadAsync(request, NoRoute, cancellationToken)));
        return JsonDocumentResult.Of(await register.ListAsync(request, client, asked, cancellationToken), ServiceJson.Readable.JobListDocument);
    }

    /// <summary>Answers <c>GET /jobs/{id}</c>.</summary>
    [Function("Job")]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "jobs/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (found, job) = await JobRegister.FindAsync(client, id, cancellationToken);
        return JsonDocumentResult.Of(register.Describe(request, found, job), ServiceJson.Readable.JobDocument);
    }

    /// <summary>Answers <c>DELETE /jobs/{id}</c>.</summary>
    [Function("JobCancel")]
    public async Task<IResult> Cancel(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "jobs/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var cancelled = await register.CancelAsync(request, client, id, cancellationToken);
        return JsonDocumentResult.Of(cancelled, ServiceJson.Readable.JobDocument, StatusCodes.Status202Accepted);
    }
}
