using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>The Moon crosses the ecliptic.</summary>
/// <param name="IsAscending">To the north.</param>
/// <param name="At">Universal Time.</param>
/// <param name="Longitude">Its tropical longitude then: that of the node.</param>
public readonly record struct LunarNodeCrossing(bool IsAscending, JulianDay At, Angle Longitude);
