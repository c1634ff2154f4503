using AstroEngine.Functions.Telemetry.Windows;

namespace AstroEngine.Functions.Operations.Metrics;

/// <summary>How requests fared in a window.</summary>
/// <param name="Requests">Requests that ended.</param>
/// <param name="Errors">Those answered with a status of 500 or above.</param>
/// <param name="ErrorRate">Errors divided by requests, 0 to 1.</param>
/// <param name="Throughput">Requests a second.</param>
/// <param name="P50">Half of the requests took no longer, in seconds; null when there was none. Wrong by at most 1.6 %.</param>
/// <param name="P95">95 in 100 took no longer.</param>
/// <param name="P99">99 in 100 took no longer.</param>
/// <param name="CacheHitRate">Answers from the cache divided by look-ups, 0 to 1; null when the cache was not asked.</param>
internal sealed record PerformanceMeasure(
    long Requests, long Errors, double ErrorRate, double Throughput, double? P50, double? P95, double? P99, double? CacheHitRate)
{
    /// <summary>Rounds what a window holds.</summary>
    public static PerformanceMeasure Of(WindowMeasure measure) => new(
        measure.Requests,
        measure.Errors,
        Math.Round(measure.ErrorRate, 6),
        Math.Round(measure.Throughput, 3),
        Seconds(measure.P50),
        Seconds(measure.P95),
        Seconds(measure.P99),
        measure.CacheHitRate is { } rate ? Math.Round(rate, 6) : null);

    private static double? Seconds(TimeSpan? time) => time is { } known ? Math.Round(known.TotalSeconds, 6) : null;
}
