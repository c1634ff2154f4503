namespace AstroEngine.Functions.Jobs.Http;

/// <summary>The answer of <c>GET /queue/stats</c>.</summary>
/// <param name="Queue">The jobs that have not ended.</param>
/// <param name="WindowSeconds">The window that the rest is about: jobs that ended in it.</param>
/// <param name="Completed">How many completed.</param>
/// <param name="Failed">How many failed.</param>
/// <param name="Cancelled">How many were cancelled.</param>
/// <param name="ThroughputPerMinute">Jobs that completed, a minute.</param>
/// <param name="FailureRate">Failed among completed and failed, 0 to 1.</param>
/// <param name="DurationSeconds">From acceptance to completion.</param>
/// <param name="ByKind">The jobs of each kind that ended in the window.</param>
/// <param name="IsSample">Whether there were more jobs than are counted.</param>
/// <param name="Timestamp">When it was found.</param>
internal sealed record QueueStatsDocument(
    QueueDepth Queue,
    int WindowSeconds,
    int Completed,
    int Failed,
    int Cancelled,
    double ThroughputPerMinute,
    double FailureRate,
    DurationPercentiles DurationSeconds,
    IReadOnlyDictionary<string, int> ByKind,
    bool IsSample,
    string Timestamp);
