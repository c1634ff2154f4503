using AstroEngine.Functions.Caching.Users;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Http;

/// <summary>The header that says whom a request is for.</summary>
internal static class UserHeader
{
    /// <summary>Its name.</summary>
    public const string Name = "X-User-Id";

    /// <summary>Reads it; null when there is none.</summary>
    /// <exception cref="ProblemException">It is no id. What came is not repeated: an id is personal.</exception>
    public static UserId? Read(HttpRequest request)
    {
        if (!request.Headers.TryGetValue(Name, out var values))
        {
            return null;
        }

        return values.Count == 1 && UserId.Parse(values[0]) is { } user
            ? user
            : throw new ProblemException(Problems.Validation(Name, $"must be {UserId.Allowed}"));
    }
}
