using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Declinations;

/// <summary>A point by its declination.</summary>
/// <param name="Point">The point.</param>
/// <param name="Declination">Its declination from the true equator of date, north positive.</param>
/// <param name="Speed">Its change in degrees a day.</param>
/// <param name="IsOutOfBounds">Whether it is farther from the equator than the Sun ever comes.</param>
public readonly record struct DeclinationPoint(ChartPoint Point, Angle Declination, double Speed, bool IsOutOfBounds);
