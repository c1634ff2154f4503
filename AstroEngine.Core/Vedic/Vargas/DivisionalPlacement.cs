using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>A point in a divisional chart.</summary>
/// <param name="Point">Which point.</param>
/// <param name="Position">Where it is.</param>
/// <param name="House">Its house, 1 to 12: whole signs from the sign of the ascendant in the same divisional chart.</param>
/// <param name="Nakshatra">The nakshatra of the longitude in the divisional chart; null in the tropical zodiac.</param>
/// <param name="Deity">The deity of the part of the sign; null when the tradition names none.</param>
/// <param name="Dignity">The dignity by sign (in the rasi chart by degree too); null for points that have none.</param>
/// <param name="IsRetrograde">Whether the point moves backward.</param>
public readonly record struct DivisionalPlacement(
    ChartPoint Point,
    VargaPosition Position,
    int House,
    NakshatraPosition? Nakshatra,
    string? Deity,
    EssentialDignity? Dignity,
    bool IsRetrograde);
