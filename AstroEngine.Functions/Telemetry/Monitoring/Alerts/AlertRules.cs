using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>The rules. The names and chapters are those of <c>infra/prometheus/rules/alerts.yml</c> and <c>docs/runbook.md</c>.</summary>
internal static class AlertRules
{
    private const double Megabyte = 1 << 20;

    private static readonly AlertThresholds FaultWarns = new() { Warning = 0.5 };
    private static readonly AlertThresholds FaultIsCritical = new() { Critical = 0.5 };

    /// <summary>Makes the rules.</summary>
    public static IReadOnlyList<AlertRule> Of(AlertOptions options) =>
    [
        new()
        {
            Id = "high_error_rate", Name = "HighErrorRate", Chapter = "high-error-rate",
            Subject = "The share of requests that failed in the last minute", Unit = AlertUnit.Ratio,
            Thresholds = options.ErrorRate,
            Observe = reading => reading.LastMinute.Requests < options.MinimumRequests ? Observation.TooLittle : new(reading.LastMinute.ErrorRate),
        },
        new()
        {
            Id = "slow_responses", Name = "SlowResponses", Chapter = "slow-responses",
            Subject = "The time within which 95 of 100 requests of the last minute were answered", Unit = AlertUnit.Milliseconds,
            Thresholds = options.ResponseTime, Defenses = AlertDefenses.ShedLoad,
            Observe = reading => reading.LastMinute.Requests < options.MinimumRequests
                ? Observation.TooLittle : new(reading.LastMinute.P95?.TotalMilliseconds),
        },
        new()
        {
            Id = "slow_requests", Name = "SlowRequests", Chapter = "slow-responses",
            Subject = "The time within which 99 of 100 requests of the last five minutes were answered", Unit = AlertUnit.Milliseconds,
            Thresholds = options.SlowRequest,
            Observe = reading => reading.FiveMinutes.Requests < options.MinimumRequestsForSlowest
                ? Observation.TooLittle : new(reading.FiveMinutes.P99?.TotalMilliseconds),
        },
        new()
        {
            Id = "low_cache_hit_rate", Name = "LowCacheHitRate", Chapter = "low-cache-hit-rate",
            Subject = "The share of look-ups of the last five minutes that the cache answered", Unit = AlertUnit.Ratio,
            Thresholds = options.HitRate, IsBelow = true,
            Observe = reading => reading.FiveMinutes.CacheLookups < options.MinimumLookups ? Observation.TooLittle : new(reading.FiveMinutes.CacheHitRate),
        },
        new()
        {
            Id = "high_memory", Name = "HighMemory", Chapter = "high-memory",
            Subject = "The part of its memory that the process holds", Unit = AlertUnit.Percent,
            Thresholds = options.MemoryPercent, Defenses = AlertDefenses.ShedLoad | AlertDefenses.ShrinkCache,
            Observe = reading => reading.Sample is { } sample ? new(sample.Process.MemoryPercent) : null,
        },
        new()
        {
            Id = "memory_hard_limit", Name = "HighMemory", Chapter = "high-memory",
            Subject = "The memory that the process holds", Unit = AlertUnit.Megabytes,
            Thresholds = new() { Critical = options.Memory.HardMegabytes > 0 ? options.Memory.HardMegabytes : null },
            Defenses = AlertDefenses.ShrinkCache,
            Observe = reading => reading.Sample is { } sample ? new(sample.Process.ResidentBytes / Megabyte) : null,
        },
        new()
        {
            Id = "high_cpu", Name = "HighCpu", Chapter = "high-cpu",
            Subject = "The share of all cores that the process uses", Unit = AlertUnit.Percent,
            Thresholds = options.CpuPercent, Defenses = AlertDefenses.ShedLoad,
            Observe = reading => reading.Sample is { } sample ? new(sample.CpuPercent) : null,
        },
        new()
        {
            Id = "redis_unavailable", Name = "RedisUnavailable", Chapter = "redis-unavailable",
            Subject = "Redis cannot be used, and results are kept in memory alone", Unit = AlertUnit.Fault,
            Thresholds = FaultWarns,
            Observe = reading => Observation.Fault(reading.Redis is not (RedisState.None or RedisState.Available)),
        },
        new()
        {
            Id = "queue_backlog", Name = "QueueBacklog", Chapter = "queue-backlog",
            Subject = "What waits or runs", Unit = AlertUnit.Jobs,
            Thresholds = options.QueuedJobs,
            Observe = reading => reading.Jobs is { } jobs ? new(jobs.Open) : null,
        },
        new()
        {
            Id = "job_failures", Name = "JobFailures", Chapter = "job-failures",
            Subject = "The share of the jobs of the last hour that failed", Unit = AlertUnit.Ratio,
            Thresholds = options.JobFailures,
            Observe = reading => reading.Jobs is not { } jobs ? null : jobs.Ended < options.MinimumJobs ? Observation.TooLittle : new(jobs.FailureRate),
        },
        new()
        {
            Id = "ephemeris_unavailable", Name = "EphemerisUnavailable", Chapter = "ephemeris-unavailable",
            Subject = "The ephemeris does not answer, and no chart can be computed", Unit = AlertUnit.Fault,
            Thresholds = FaultIsCritical,
            Observe = reading => Observation.Fault(reading.EphemerisFailure is not null),
        },
        new()
        {
            Id = "disk_almost_full", Name = "DiskAlmostFull", Chapter = "disk-almost-full",
            Subject = "The free part of the volume of DATA", Unit = AlertUnit.Percent,
            Thresholds = options.DiskFreePercent, IsBelow = true,
            Observe = reading => reading.Sample?.Disk is { } disk ? new(disk.FreePercent) : null,
        },
    ];
}
