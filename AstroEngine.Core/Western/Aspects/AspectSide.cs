using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>A point as aspects see it.</summary>
/// <param name="Longitude">Ecliptic longitude, in the same zodiac as the other points'; normalized here.</param>
/// <param name="Speed">Its change in degrees a day; 0 for a point that stands still, such as one of a natal chart in a transit.</param>
/// <param name="Point">The point, whose orbs hold; null for an angle of a chart.</param>
public readonly record struct AspectSide(Angle Longitude, double Speed, ChartPoint? Point)
{
    /// <summary>Ecliptic longitude, 0 up to 360 degrees.</summary>
    public Angle Longitude { get; } = Longitude.Normalized();

    /// <summary>A point of a chart that moves.</summary>
    /// <param name="point">Which point.</param>
    /// <param name="position">Where it is.</param>
    public static AspectSide Moving(ChartPoint point, in BodyPosition position) => new(position.Longitude, position.Speed, point);

    /// <summary>A point of a chart that stands still.</summary>
    /// <param name="point">Which point.</param>
    /// <param name="longitude">Where it is.</param>
    public static AspectSide Still(ChartPoint point, Angle longitude) => new(longitude, 0, point);

    /// <summary>An angle of a chart that stands still.</summary>
    /// <param name="longitude">Where it is.</param>
    public static AspectSide StillAngle(Angle longitude) => new(longitude, 0, null);
}
