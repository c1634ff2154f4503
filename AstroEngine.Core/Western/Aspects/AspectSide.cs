using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>A point as aspects see it.</summary>
/// <param name="Longitude">Ecliptic longitude, in the same zodiac as the other points'.</param>
/// <param name="Speed">Its change in degrees a day; 0 for a point that stands still, such as one of a natal chart in a transit.</param>
/// <param name="Class">Which orbs it has.</param>
public readonly record struct AspectSide(Angle Longitude, double Speed, OrbClass Class)
{
    /// <summary>A point of a chart that moves.</summary>
    /// <param name="point">Which point.</param>
    /// <param name="position">Where it is.</param>
    public static AspectSide Moving(ChartPoint point, in BodyPosition position) =>
        new(position.Longitude, position.Speed, OrbTable.ClassOf(point));

    /// <summary>A point of a chart that stands still.</summary>
    /// <param name="point">Which point.</param>
    /// <param name="longitude">Where it is.</param>
    public static AspectSide Still(ChartPoint point, Angle longitude) => new(longitude, 0, OrbTable.ClassOf(point));

    /// <summary>An angle of a chart that stands still.</summary>
    /// <param name="longitude">Where it is.</param>
    public static AspectSide StillAngle(Angle longitude) => new(longitude, 0, OrbClass.Angle);
}
