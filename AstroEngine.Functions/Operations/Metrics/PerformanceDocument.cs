namespace AstroEngine.Functions.Operations.Metrics;

/// <summary>The answer of <c>/metrics/performance</c>: how requests fared lately, on this instance of the service.</summary>
/// <param name="Windows">The windows, the shortest first.</param>
/// <param name="Timestamp">When it was read.</param>
internal sealed record PerformanceDocument(IReadOnlyList<PerformanceWindow> Windows, string Timestamp);
