using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Charts.Western;

/// <summary>Lists of members of enumerations in cache keys.</summary>
internal static class MemberKey
{
    /// <summary>Appends a list, or that there is none.</summary>
    public static CacheKeyHasher AppendMembers<T>(this CacheKeyHasher key, IReadOnlyList<T>? members)
        where T : struct, Enum
    {
        if (members is null)
        {
            return key.AppendNull();
        }

        key.AppendCount(members.Count);
        foreach (var member in members)
        {
            key.Append(Convert.ToInt64(member));
        }

        return key;
    }
}
