using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>What is asked of a day of a place.</summary>
/// <param name="Date">The date.</param>
/// <param name="Clock">By whose midnight it begins and ends.</param>
/// <param name="Place">The place.</param>
/// <param name="Rule">When points count as risen.</param>
/// <param name="Points">The points.</param>
/// <param name="Node">Which node of the Moon is meant.</param>
public sealed record RiseSetDayRequest(
    LocalDate Date, BirthClock Clock, GeoPlace Place, HorizonRule Rule, IReadOnlyList<ChartPoint> Points, LunarNode Node);
