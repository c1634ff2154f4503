namespace AstroEngine.Functions.Telemetry.Windows;

/// <summary>What happened in a window of time.</summary>
/// <param name="Covered">
/// The time that is covered: the window but for a part of its oldest slot (a twelfth of a minute, a fifteenth of five minutes, a twentieth
/// of an hour), and never more than the time since the service started.
/// </param>
/// <param name="Requests">Requests that ended, streams included.</param>
/// <param name="Errors">Those of them that were answered with a status of 500 or above.</param>
/// <param name="CacheHits">Those whose answer came from memory or Redis.</param>
/// <param name="CacheLookups">Those that asked the cache and were answered.</param>
/// <param name="P50">Half of the requests but streams took no longer; null when there was none. Wrong by at most 1.6 % or half a microsecond.</param>
/// <param name="P95">95 in 100 took no longer.</param>
/// <param name="P99">99 in 100 took no longer.</param>
public readonly record struct WindowMeasure(
    TimeSpan Covered,
    long Requests,
    long Errors,
    long CacheHits,
    long CacheLookups,
    TimeSpan? P50,
    TimeSpan? P95,
    TimeSpan? P99)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    /// <summary>The mean time of the requests but streams; null when there was none. Wrong by at most 1.6 % or half a microsecond.</summary>
    public TimeSpan? Mean { get; init; }

    /// <summary>The requests but streams.</summary>
    public long Timed { get; init; }

    /// <summary>Those of them that took no longer than <see cref="Apdex.Target"/>.</summary>
    public long Satisfied { get; init; }

    /// <summary>Those that took longer, but no longer than <see cref="Apdex.Tolerated"/>.</summary>
    public long Tolerating { get; init; }

    /// <summary>Errors divided by requests, 0 to 1; 0 when there was no request.</summary>
    public double ErrorRate => Requests == 0 ? 0 : (double)Errors / Requests;

    /// <summary>Hits divided by look-ups, 0 to 1; null when the cache was not asked.</summary>
    public double? CacheHitRate => CacheLookups == 0 ? null : (double)CacheHits / CacheLookups;

    /// <summary>Requests a second over the time covered, which counts as a second at least.</summary>
    public double Throughput => Requests / (Covered > Shortest ? Covered : Shortest).TotalSeconds;
}
