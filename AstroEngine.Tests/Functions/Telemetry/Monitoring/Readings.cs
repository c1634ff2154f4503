using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Telemetry.Monitoring;
using AstroEngine.Functions.Telemetry.Monitoring.Jobs;
using AstroEngine.Functions.Telemetry.Monitoring.Sampling;
using AstroEngine.Functions.Telemetry.Resources;
using AstroEngine.Functions.Telemetry.Windows;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring;

/// <summary>Readings of the monitor, calm unless a test says otherwise.</summary>
internal static class Readings
{
    public static readonly DateTimeOffset Start = new(2026, 8, 12, 17, 45, 59, TimeSpan.Zero);

    private const long Megabyte = 1 << 20;

    /// <summary>Nothing happens.</summary>
    public static MonitorReading Calm { get; } = new(Start, default, default, RedisState.None, null, null, null);

    /// <summary>Requests of a window.</summary>
    public static WindowMeasure Requests(long requests, long errors = 0, double p95 = 0, double p99 = 0, long hits = 0, long lookups = 0) => new(
        TimeSpan.FromMinutes(1), requests, errors, hits, lookups, TimeSpan.Zero, TimeSpan.FromMilliseconds(p95), TimeSpan.FromMilliseconds(p99));

    /// <summary>A sample of a process that may hold 1,000 MB.</summary>
    public static ResourceSample Sample(double cpu = 0, double megabytes = 100, double? freePercent = 50) => new(
        Start,
        cpu,
        new ProcessReading(0, TimeSpan.Zero, (long)(megabytes * Megabyte), 0, 1000 * Megabyte),
        freePercent is { } free ? new DiskSpace((long)(free * 10), 1000) : null,
        0,
        0);

    /// <summary>A count of jobs.</summary>
    public static JobsReading JobCount(int open = 0, int completed = 0, int failed = 0) => new(Start, open, completed, failed);
}
