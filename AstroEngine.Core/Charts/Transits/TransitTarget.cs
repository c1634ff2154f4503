using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Transits;

/// <summary>What a transit can be aspected to: a point of the natal chart, or one of its angles.</summary>
/// <param name="Point">The point; null for an angle.</param>
/// <param name="Name">The name of the point, or <c>ascendant</c> or <c>midheaven</c>.</param>
/// <param name="Longitude">Its natal longitude.</param>
public readonly record struct TransitTarget(ChartPoint? Point, string Name, Angle Longitude);
