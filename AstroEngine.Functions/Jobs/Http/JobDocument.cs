using AstroEngine.Core;
using AstroEngine.Functions.Http;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>The answer of <c>GET /jobs/{id}</c>, and the data of its events.</summary>
/// <param name="Id">The id of the job.</param>
/// <param name="Kind">The kind of job.</param>
/// <param name="Status"><c>pending</c>, <c>running</c>, <c>suspended</c>, <c>completed</c>, <c>failed</c> or <c>cancelled</c>.</param>
/// <param name="Progress">0 to 100.</param>
/// <param name="Stage">What is being done; null before the job begins.</param>
/// <param name="Current">How many items are done.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Failed">How many of those done have failed.</param>
/// <param name="Created">When it was accepted.</param>
/// <param name="Updated">When it last changed.</param>
/// <param name="Duration">Seconds from acceptance to the end, or till now.</param>
/// <param name="Error">Why it failed or was cancelled, or null.</param>
/// <param name="Links">Where to go from here.</param>
internal sealed record JobDocument(
    string Id,
    string Kind,
    string Status,
    int Progress,
    string? Stage,
    int Current,
    int Total,
    int Failed,
    string Created,
    string Updated,
    double Duration,
    string? Error,
    JobLinks Links)
{
    /// <summary>Describes a job.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="job">Its orchestration, with input, output and custom status.</param>
    /// <param name="links">Where its parts are.</param>
    /// <param name="now">The time.</param>
    public static JobDocument Of(JobId id, OrchestrationMetadata job, JobLinks links, DateTimeOffset now)
    {
        var status = JobStatuses.Of(job.RuntimeStatus);
        var progress = job.ReadCustomStatusAs<JobProgress>();
        var total = progress?.Total ?? JobInput.Of(job)?.Total ?? 0;
        var end = JobStatuses.IsEnded(status) ? job.LastUpdatedAt : now;
        return new JobDocument(
            id.Value,
            id.Kind,
            Names.Of(status),
            progress?.Progress ?? 0,
            progress?.Stage,
            progress?.Current ?? 0,
            total,
            progress?.Failed ?? 0,
            Iso.Utc(job.CreatedAt),
            Iso.Utc(job.LastUpdatedAt),
            Math.Max(0, Math.Round((end - job.CreatedAt).TotalSeconds, 3)),
            JobError.Of(job),
            links);
    }
}
