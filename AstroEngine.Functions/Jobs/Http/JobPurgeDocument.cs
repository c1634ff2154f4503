namespace AstroEngine.Functions.Jobs.Http;

/// <summary>The answer of <c>POST /jobs/purge</c>.</summary>
/// <param name="PurgedJobs">How many jobs were removed.</param>
/// <param name="Timestamp">When.</param>
internal sealed record JobPurgeDocument(int PurgedJobs, string Timestamp);
