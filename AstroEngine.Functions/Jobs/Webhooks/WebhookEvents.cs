namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>What webhooks tell of: the header <c>X-Astro-Event</c>.</summary>
public static class WebhookEvents
{
    /// <summary>A job has ended, and its results are there.</summary>
    public const string JobCompleted = "job.completed";

    /// <summary>A job has failed.</summary>
    public const string JobFailed = "job.failed";

    /// <summary>A job was cancelled.</summary>
    public const string JobCancelled = "job.cancelled";
}
