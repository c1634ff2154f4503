using AstroEngine.Core.Time;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts.Panchanga;
using NodaTime;

namespace AstroEngine.Functions.Sky;

/// <summary>What decides answers about the sky, for the cache key.</summary>
internal static class SkyKey
{
    // What an answer shows may lie so far beyond the time asked for: the last contact of an eclipse, the end of a void of course.
    private static readonly Duration Reach = Duration.FromDays(40);

    /// <summary>Appends what a clock, or UTC when it is null, shows from one instant to another and somewhat beyond.</summary>
    public static CacheKeyHasher AppendShownClock(this CacheKeyHasher key, BirthClock? clock, Instant from, Instant to) =>
        clock is null ? key.AppendNull() : key.AppendClock(clock, from - Reach, to + Reach);
}
