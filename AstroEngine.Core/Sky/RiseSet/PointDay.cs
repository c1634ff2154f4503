using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>What a point does in a day of a place.</summary>
/// <param name="Point">The point.</param>
/// <param name="Rise">Its rise; null when there is none in the day.</param>
/// <param name="Set">Its set; null when there is none in the day.</param>
/// <param name="Upper">Its passage of the meridian above the pole; null when there is none in the day.</param>
/// <param name="Lower">Its passage of the meridian below the pole; null when there is none in the day.</param>
/// <param name="IsUpAtStart">Whether it is up when the day begins: without rise and set, all day.</param>
public sealed record PointDay(
    ChartPoint Point, HorizonPassage? Rise, HorizonPassage? Set, Culmination? Upper, Culmination? Lower, bool IsUpAtStart);
