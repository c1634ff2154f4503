namespace AstroEngine.Functions.Operations;

/// <summary>The answer of the probes <c>/health/live</c> and <c>/health/ready</c>.</summary>
/// <param name="Status"><c>alive</c>, <c>ready</c> or <c>not_ready</c>.</param>
/// <param name="Reason">Why it is not ready.</param>
/// <param name="LatencyMs">How long it took to find out, in milliseconds.</param>
/// <param name="Timestamp">When it was found.</param>
internal sealed record ProbeDocument(string Status, string? Reason, double LatencyMs, string Timestamp);
