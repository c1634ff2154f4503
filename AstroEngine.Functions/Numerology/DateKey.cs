using AstroEngine.Functions.Caching;
using NodaTime;

namespace AstroEngine.Functions.Numerology;

/// <summary>Dates in cache keys.</summary>
internal static class DateKey
{
    /// <summary>Appends a Gregorian date, or that there is none.</summary>
    public static CacheKeyHasher AppendDate(this CacheKeyHasher key, LocalDate? date) => date is { } day
        ? key.Append((day.Year * 10_000) + (day.Month * 100) + day.Day)
        : key.AppendNull();
}
