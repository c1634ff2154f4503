using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts;

/// <summary>A point in a chart.</summary>
/// <param name="Point">Which point.</param>
/// <param name="Position">Where it is.</param>
/// <param name="Sign">Its sign and degree.</param>
/// <param name="House">Its house, from 1.</param>
/// <param name="Nakshatra">Its nakshatra; null in the tropical zodiac, which has none.</param>
/// <param name="Dignity">Its essential dignity; null for points that have none.</param>
/// <param name="IsCombust">Whether it is burnt by the Sun.</param>
public readonly record struct ChartPlacement(
    ChartPoint Point,
    BodyPosition Position,
    SignPosition Sign,
    int House,
    NakshatraPosition? Nakshatra,
    EssentialDignity? Dignity,
    bool IsCombust)
{
    /// <summary>Whether the point moves backward.</summary>
    public bool IsRetrograde => Position.Speed < 0;
}
