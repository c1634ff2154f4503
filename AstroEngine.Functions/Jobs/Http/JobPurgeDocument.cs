namespace AstroEngine.Functions.Jobs.Http;

/// <summary>The answer of <c>POST /jobs/purge</c>.</summary>
/// <param name="PurgedJobs">How many jobs were removed.</param>
/// <param name="LeftJobs">How many are left for another call: there were more than one request has time for.</param>
/// <param name="Timestamp">When.</param>
internal sealed record JobPurgeDocument(int PurgedJobs, int LeftJobs, string Timestamp);
