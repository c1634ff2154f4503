namespace AstroEngine.Functions.Jobs.Http;

/// <summary>The answer of <c>GET /jobs</c>.</summary>
/// <param name="Jobs">Some of the jobs.</param>
/// <param name="Continuation">What to send as <c>continuation</c> for the next ones; null when these are the last.</param>
internal sealed record JobListDocument(IReadOnlyList<JobDocument> Jobs, string? Continuation);
