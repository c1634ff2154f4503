namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>When alerts are raised and cleared, and what is done about them: configuration section <c>Alerts</c>.</summary>
public sealed class AlertOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Alerts";

    /// <summary>Seconds between two evaluations of the rules, 1 to 3,600. Default 10.</summary>
    public double EvaluateSeconds { get; set; } = 10;

    /// <summary>Seconds between two samples of processor, memory and disk, 1 to 3,600. Default 30.</summary>
    public double SampleSeconds { get; set; } = 30;

    /// <summary>Seconds to the next sample after one that failed, 1 to 3,600. Default 60.</summary>
    public double RetrySeconds { get; set; } = 60;

    /// <summary>Evaluations in a row beyond a threshold before an alert is raised, 1 to 1,000. Default 2.</summary>
    public int RaiseAfter { get; set; } = 2;

    /// <summary>Evaluations in a row within the lower bar before it is cleared, 1 to 1,000. Default 6.</summary>
    public int ClearAfter { get; set; } = 6;

    /// <summary>How far within the threshold the lower bar lies, as a share of it, 0 to 0.9. Default 0.1.</summary>
    public double ClearMargin { get; set; } = 0.1;

    /// <summary>Requests below which neither their times nor their errors are judged, 1 to 1,000,000. Default 20.</summary>
    public int MinimumRequests { get; set; } = 20;

    /// <summary>Requests below which the slowest of a hundred is not judged, 1 to 1,000,000. Default 200.</summary>
    public int MinimumRequestsForSlowest { get; set; } = 200;

    /// <summary>Look-ups below which the hit rate is not judged, 1 to 1,000,000. Default 300.</summary>
    public int MinimumLookups { get; set; } = 300;

    /// <summary>Ended jobs below which their failures are not judged, 1 to 1,000,000. Default 20.</summary>
    public int MinimumJobs { get; set; } = 20;

    /// <summary>Events that are kept, 1 to 10,000. Default 200.</summary>
    public int History { get; set; } = 200;

    /// <summary>Milliseconds that 95 of 100 requests stay within.</summary>
    public AlertThresholds ResponseTime { get; set; } = new() { Warning = 1500, Critical = 2500 };

    /// <summary>Milliseconds that 99 of 100 requests stay within.</summary>
    public AlertThresholds SlowRequest { get; set; } = new() { Warning = 2000 };

    /// <summary>Share of requests that failed, 0 to 1.</summary>
    public AlertThresholds ErrorRate { get; set; } = new() { Warning = 0.05, Critical = 0.10 };

    /// <summary>Share of look-ups that the cache answered, 0 to 1.</summary>
    public AlertThresholds HitRate { get; set; } = new() { Warning = 0.6, Critical = 0.4 };

    /// <summary>Resident memory in percent of the limit.</summary>
    public AlertThresholds MemoryPercent { get; set; } = new() { Warning = 80, Critical = 95 };

    /// <summary>Percent of all cores.</summary>
    public AlertThresholds CpuPercent { get; set; } = new() { Warning = 80 };

    /// <summary>Percent of the volume of <c>DATA</c> that is free.</summary>
    public AlertThresholds DiskFreePercent { get; set; } = new() { Warning = 10, Critical = 3 };

    /// <summary>Jobs that wait or run.</summary>
    public AlertThresholds QueuedJobs { get; set; } = new() { Warning = 100 };

    /// <summary>Share of the jobs of the last hour that failed, 0 to 1.</summary>
    public AlertThresholds JobFailures { get; set; } = new() { Warning = 0.05 };

    /// <summary>Limits of memory in megabytes, whatever the container allows.</summary>
    public MemoryGuardOptions Memory { get; set; } = new();

    /// <summary>How much of what may run and wait otherwise is let in while load is shed, 0.01 to 1 (nothing is shed). Default 0.5.</summary>
    public double ShedShare { get; set; } = 0.5;

    /// <summary>How much of the memory tier is kept while memory is critical, 0.125 to 1 (all). Default 0.25.</summary>
    public double ShrinkShare { get; set; } = 0.25;

    /// <summary>Where changes of alerts are posted to.</summary>
    public AlertWebhookOptions Webhook { get; set; } = new();

    internal TimeSpan EvaluateInterval => TimeSpan.FromSeconds(EvaluateSeconds);

    internal TimeSpan SampleInterval => TimeSpan.FromSeconds(SampleSeconds);

    internal TimeSpan RetryInterval => TimeSpan.FromSeconds(RetrySeconds);
}
