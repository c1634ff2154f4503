using AstroEngine.Functions.Telemetry.Windows;

namespace AstroEngine.Functions.Operations.SystemStatus;

/// <summary>How the service answered in the last minutes.</summary>
/// <param name="WindowSeconds">The window.</param>
/// <param name="Requests">Requests that ended in it.</param>
/// <param name="ThroughputPerSecond">The same a second.</param>
/// <param name="ErrorRate">The share that failed (5xx), 0 to 1.</param>
/// <param name="HitRate">The share of look-ups that the cache answered, 0 to 1; null when it was not asked.</param>
/// <param name="AverageMs">The mean time of an answer, streams left out; null when there was none.</param>
/// <param name="P50Ms">Half took no longer.</param>
/// <param name="P95Ms">95 of 100 took no longer.</param>
/// <param name="P99Ms">99 of 100 took no longer.</param>
/// <param name="ActiveOperations">Requests that are being answered now, this one among them.</param>
/// <param name="WaitingComputations">Computations that wait for room now.</param>
/// <param name="RoomForComputations">Computations that may run at a time now: fewer than usual while load is shed.</param>
/// <param name="RefusedComputations">Computations refused since the start.</param>
/// <param name="Resources">What the process uses; null before the first sample.</param>
internal sealed record PerformanceSection(
    int WindowSeconds,
    long Requests,
    double ThroughputPerSecond,
    double ErrorRate,
    double? HitRate,
    double? AverageMs,
    double? P50Ms,
    double? P95Ms,
    double? P99Ms,
    int ActiveOperations,
    int WaitingComputations,
    int RoomForComputations,
    long RefusedComputations,
    ResourceSection? Resources)
{
    private const int Digits = 4;

    /// <summary>A time in milliseconds.</summary>
    public static double? Milliseconds(TimeSpan? time) => time is { } known ? Math.Round(known.TotalMilliseconds, Digits) : null;

    /// <summary>A value to four places.</summary>
    public static double? Round(double? value) => value is { } known ? Math.Round(known, Digits) : null;

    /// <summary>Writes a window.</summary>
    public static PerformanceSection Of(
        in WindowMeasure measure, TimeSpan window, int active, int waiting, int room, long refused, ResourceSection? resources) => new(
        (int)window.TotalSeconds,
        measure.Requests,
        Math.Round(measure.Throughput, Digits),
        Math.Round(measure.ErrorRate, Digits),
        Round(measure.CacheHitRate),
        Milliseconds(measure.Mean),
        Milliseconds(measure.P50),
        Milliseconds(measure.P95),
        Milliseconds(measure.P99),
        active,
        waiting,
        room,
        refused,
        resources);
}
