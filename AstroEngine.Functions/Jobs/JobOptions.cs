namespace AstroEngine.Functions.Jobs;

/// <summary>The settings of jobs, from the section <c>Jobs</c>.</summary>
public sealed class JobOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Jobs";

    /// <summary>After how long a job is given up.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How many activities of one orchestration are under way at a time.</summary>
    public int Wave { get; set; } = WaveDefault.Activities;

    /// <summary>How often a stream of events looks for news.</summary>
    public TimeSpan EventInterval { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>After how long without news a stream of events says that it is still there.</summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long an <c>Idempotency-Key</c> is remembered.</summary>
    public TimeSpan IdempotencyWindow { get; set; } = TimeSpan.FromHours(24);

    /// <summary>
    /// Whether answers to submissions hold the URLs of the Durable management API. Their key opens all jobs: without them nobody gets it,
    /// and jobs are followed and cancelled by <c>/jobs/{id}</c> alone.
    /// </summary>
    public bool ManagementUrls { get; set; } = true;

    /// <summary>Says what is wrong with the settings, or null.</summary>
    internal string? Mistake() =>
        TimeLimit <= TimeSpan.Zero || TimeLimit > TimeSpan.FromDays(6) ? $"Jobs:TimeLimit must be above 0 and at most 6 days, was {TimeLimit}."
        : Wave is < 1 or > 1000 ? $"Jobs:Wave must be 1 to 1000, was {Wave}."
        : EventInterval < TimeSpan.FromMilliseconds(50) || EventInterval > TimeSpan.FromMinutes(1) ? $"Jobs:EventInterval must be 50 ms to 1 minute, was {EventInterval}."
        : Heartbeat < TimeSpan.FromSeconds(1) || Heartbeat > TimeSpan.FromMinutes(3) ? $"Jobs:Heartbeat must be 1 second to 3 minutes, was {Heartbeat}."
        : IdempotencyWindow <= TimeSpan.Zero ? $"Jobs:IdempotencyWindow must be above 0, was {IdempotencyWindow}."
        : null;
}
