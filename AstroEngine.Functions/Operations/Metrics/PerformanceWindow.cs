namespace AstroEngine.Functions.Operations.Metrics;

/// <summary>A window of time.</summary>
/// <param name="Window">Its length in seconds: 60, 300 or 3600.</param>
/// <param name="Covered">How many seconds of it are covered: fewer after a start, and up to a slot of the window fewer later.</param>
/// <param name="All">All requests that reached a function.</param>
/// <param name="ByKind">The requests of each kind of calculation.</param>
internal sealed record PerformanceWindow(int Window, double Covered, PerformanceMeasure All, IReadOnlyDictionary<string, PerformanceMeasure> ByKind);
