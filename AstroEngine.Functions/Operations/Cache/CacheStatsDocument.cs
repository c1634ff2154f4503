using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Operations.Cache;

/// <summary>The answer of <c>/cache/stats</c>.</summary>
/// <param name="CacheStats">The counters.</param>
/// <param name="Users">What is kept of users.</param>
/// <param name="Timestamp">When they were read.</param>
internal sealed record CacheStatsDocument(CacheStatistics CacheStats, UserTouchStatistics Users, string Timestamp);
