namespace AstroEngine.Functions.Caching.Users;

/// <summary>The results that a user has touched.</summary>
/// <param name="User">The user.</param>
/// <param name="Keys">The results, and when they end in Unix milliseconds.</param>
internal sealed record UserKeys(UserHash User, Dictionary<CacheKey, long> Keys);
