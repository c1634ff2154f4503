namespace AstroEngine.Functions.Caching.Users;

/// <summary>A result that the request of a user has touched.</summary>
/// <param name="User">The user; null when this only marks a place in the queue.</param>
/// <param name="Key">The result.</param>
/// <param name="Expires">When the result ends, Unix milliseconds.</param>
/// <param name="Mark">Is completed when everything before it has been written.</param>
internal readonly record struct UserTouch(UserId? User, CacheKey Key, long Expires, TaskCompletionSource? Mark = null);
