using System.Globalization;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Charts;

/// <summary>What decides every chart, for the cache key.</summary>
internal static class ChartKey
{
    /// <summary>Appends moment, place, zodiac, houses, the reckoning of positions and the points; neither the sunrise nor the clock.</summary>
    public static CacheKeyHasher AppendChart(this CacheKeyHasher key, NatalRequest request)
    {
        key.Append(request.Zodiac.Name)
            .AppendInstant(request.Moment.Instant.ToUnixTimeMilliseconds())
            // The offset is not needed for the positions, but answers show local times.
            .Append(request.Moment.Offset.Seconds)
            .AppendPlace(request.Place)
            .Append(request.HouseSystem.Name)
            .Append((long)request.Node)
            .Append((long)request.Center)
            .Append((long)request.Positions);
        return key.AppendList(request.Points);
    }

    /// <summary>Appends a place or none.</summary>
    public static CacheKeyHasher AppendPlace(this CacheKeyHasher key, GeoPlace? place) => place is { } here
        ? key.AppendCoordinate(here.Latitude).AppendCoordinate(here.Longitude).Append(here.Altitude)
        : key.AppendNull();

    /// <summary>Appends a list of members of an enumeration; null differs from an empty one.</summary>
    public static CacheKeyHasher AppendList<T>(this CacheKeyHasher key, IReadOnlyList<T>? members)
        where T : struct, Enum
    {
        if (members is null)
        {
            return key.AppendNull();
        }

        key.AppendCount(members.Count);
        foreach (var member in members)
        {
            key.Append(Convert.ToInt64(member, CultureInfo.InvariantCulture));
        }

        return key;
    }
}
