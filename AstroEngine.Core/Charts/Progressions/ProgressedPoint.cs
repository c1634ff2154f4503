using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Progressions;

/// <summary>A point of a progressed chart.</summary>
/// <param name="Point">Which point.</param>
/// <param name="Longitude">Where it is.</param>
/// <param name="Speed">Degrees in a day of the progression, which is a year or a month of life.</param>
/// <param name="Position">Where it is in the sky of the progressed day; null for solar arcs, which are no places of the sky.</param>
/// <param name="House">Its house among the progressed houses.</param>
/// <param name="NatalHouse">Its house among those of the birth.</param>
public readonly record struct ProgressedPoint(
    ChartPoint Point, Angle Longitude, double Speed, BodyPosition? Position, int House, int NatalHouse);
