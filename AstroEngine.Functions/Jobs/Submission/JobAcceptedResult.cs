using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Jobs.Submission;

/// <summary>Answers 202 with where to look for the job.</summary>
internal sealed class JobAcceptedResult(JobAccepted job) : IResult
{
    private const string Seconds = "1";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.Location = $"/jobs/{job.Id}";
        httpContext.Response.Headers.RetryAfter = Seconds;
        return JsonDocumentResult.Of(job, ServiceJson.Readable.JobAccepted, StatusCodes.Status202Accepted).ExecuteAsync(httpContext);
    }
}
