using AstroEngine.Core.Charts;
using AstroEngine.Core.Time;
using AstroEngine.Functions.Caching;
using NodaTime;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>What decides a panchanga, for the cache key.</summary>
internal static class PanchangaKey
{
    // The lunar and the solar month of a day begin and end within so many days of it.
    private static readonly Duration Reach = Duration.FromDays(45);

    /// <summary>Appends place, zodiac, the reckoning of positions, the definition of sunrise and the clock; no houses and no points.</summary>
    /// <param name="key">The key.</param>
    /// <param name="request">The request.</param>
    /// <param name="first">The first instant of the days asked for.</param>
    /// <param name="last">The last.</param>
    public static CacheKeyHasher AppendPanchanga(this CacheKeyHasher key, NatalRequest request, Instant first, Instant last)
    {
        key.Append(request.Zodiac.Name)
            .AppendPlace(request.Place)
            .Append((long)request.Center)
            .Append((long)request.Positions)
            .Append((long)request.Sunrise);
        return key.AppendClock(request.Clock ?? new BirthClock.Fixed(request.Moment.Offset), first - Reach, last + Reach);
    }

    /// <summary>
    /// Appends what a clock shows in a time, and not what it is called: so 5.5 hours, Asia/Kolkata and Asia/Calcutta are one.
    /// </summary>
    public static CacheKeyHasher AppendClock(this CacheKeyHasher key, BirthClock clock, Instant from, Instant to)
    {
        var offset = clock.At(from).Offset;
        key.Append(offset.Seconds);
        if (clock is BirthClock.Zoned zoned)
        {
            foreach (var interval in zoned.Zone.GetZoneIntervals(from, to))
            {
                if (interval.WallOffset != offset)
                {
                    offset = interval.WallOffset;
                    key.AppendInstant(interval.Start.ToUnixTimeMilliseconds()).Append(offset.Seconds);
                }
            }
        }

        return key;
    }
}
