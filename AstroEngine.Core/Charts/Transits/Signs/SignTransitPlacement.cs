using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Transits.Signs;

/// <summary>A point as a sign has it.</summary>
/// <param name="Point">Which point.</param>
/// <param name="Position">Where it is.</param>
/// <param name="Sign">Its sign and degree.</param>
/// <param name="House">The place of its sign, counted from the sign that was asked for, 1 to 12.</param>
public readonly record struct SignTransitPlacement(ChartPoint Point, BodyPosition Position, SignPosition Sign, int House);
