using AstroEngine.Functions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Answers with a stream of server-sent events.</summary>
internal sealed class JobEventsResult(JobEvents events, DurableTaskClient client, JobId id, OrchestrationMetadata job) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        RequestRecord.Of(httpContext)?.IsStream = true;
        httpContext.Response.ContentType = "text/event-stream; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-store";
        return events.StreamAsync(httpContext, client, id, job);
    }
}
