using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>What is sent to the callback URL of a job when it has ended.</summary>
/// <param name="Id">The id of the job.</param>
/// <param name="Kind">The kind of job.</param>
/// <param name="Status"><c>completed</c>, <c>failed</c> or <c>cancelled</c>.</param>
/// <param name="Total">How many items there were.</param>
/// <param name="Ok">How many have a result; null when it is not known.</param>
/// <param name="Failed">How many have an error; null when it is not known.</param>
/// <param name="Results">The URL of the results.</param>
/// <param name="Error">Why the job failed, or null.</param>
public sealed record JobAnnouncement(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("total")] int Total,
    [property: JsonPropertyName("ok")] int? Ok,
    [property: JsonPropertyName("failed")] int? Failed,
    [property: JsonPropertyName("results")] string Results,
    [property: JsonPropertyName("error")] string? Error)
{
    /// <summary>A job is done.</summary>
    internal static JobAnnouncement OfCompleted(JobInput job, JobTally tally) =>
        new(job.Id, job.Kind, "completed", job.Total, tally.Ok, tally.Failed, job.Results, null);

    /// <summary>A job has failed.</summary>
    internal static JobAnnouncement OfFailed(JobInput job, string error) =>
        new(job.Id, job.Kind, "failed", job.Total, null, null, job.Results, error);

    /// <summary>A job was cancelled.</summary>
    internal static JobAnnouncement OfCancelled(JobInput job) =>
        new(job.Id, job.Kind, "cancelled", job.Total, null, null, job.Results, null);
}
