namespace AstroEngine.Functions.Jobs.Submission;

/// <summary>What is remembered of a request with an <c>Idempotency-Key</c>.</summary>
/// <param name="Job">The job that it made.</param>
/// <param name="Fingerprint">The hash of the request.</param>
/// <param name="Created">When it came.</param>
internal sealed record IdempotencyRecord(string Job, string Fingerprint, DateTimeOffset Created);
