namespace AstroEngine.Functions.Operations.Cache;

/// <summary>What is kept of users, by this instance since it started.</summary>
/// <param name="TouchesNoted">Results that requests with <c>X-User-Id</c> have touched.</param>
/// <param name="TouchesDropped">Those not noted because too many waited to be.</param>
/// <param name="KeysInMemory">Results kept in mind in memory now, because Redis could not be told.</param>
internal sealed record UserTouchStatistics(long TouchesNoted, long TouchesDropped, int KeysInMemory);
