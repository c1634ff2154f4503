using AstroEngine.Functions.Telemetry.Windows;

namespace AstroEngine.Functions.Operations.SystemStatus;

/// <summary>The key figures of the last hour.</summary>
/// <param name="WindowSeconds">The window.</param>
/// <param name="AverageResponseMs">The mean time of an answer, streams left out; null when there was none.</param>
/// <param name="P95ResponseMs">95 of 100 took no longer.</param>
/// <param name="HitRate">The share of look-ups that the cache answered, 0 to 1; null when it was not asked.</param>
/// <param name="ErrorRate">The share of requests that failed (5xx), 0 to 1.</param>
/// <param name="CpuPercent">The share of all cores at the last sample.</param>
/// <param name="MemoryPercent">The share of the memory at the last sample.</param>
/// <param name="SatisfactionScore">Apdex, 0 to 1; null when there was no request.</param>
/// <param name="SatisfactionTargetMs">Its T.</param>
internal sealed record KpiSection(
    int WindowSeconds,
    double? AverageResponseMs,
    double? P95ResponseMs,
    double? HitRate,
    double ErrorRate,
    double? CpuPercent,
    double? MemoryPercent,
    double? SatisfactionScore,
    double SatisfactionTargetMs)
{
    private const int Digits = 4;

    /// <summary>Writes a window.</summary>
    public static KpiSection Of(in WindowMeasure measure, TimeSpan window, ResourceSection? resources) => new(
        (int)window.TotalSeconds,
        PerformanceSection.Milliseconds(measure.Mean),
        PerformanceSection.Milliseconds(measure.P95),
        PerformanceSection.Round(measure.CacheHitRate),
        Math.Round(measure.ErrorRate, Digits),
        resources?.CpuPercent,
        resources?.MemoryPercent,
        PerformanceSection.Round(Apdex.Score(measure)),
        Apdex.Target.TotalMilliseconds);
}
