using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western;

/// <summary>A point or an angle of a chart, with its name: what aspects and midpoints are between.</summary>
/// <param name="Name">The name in answers.</param>
/// <param name="Point">The point; null for an angle.</param>
/// <param name="Longitude">Where it is.</param>
/// <param name="Speed">Its motion in degrees a day; 0 for an angle, which counts as standing still.</param>
public readonly record struct ChartFigure(string Name, ChartPoint? Point, Angle Longitude, double Speed)
{
    /// <summary>As aspects see it.</summary>
    public AspectSide Side => new(Longitude, Speed, Point);

    /// <summary>The points of a chart, and some of its angles behind them.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="angles">The angles; null for none.</param>
    public static ChartFigure[] Of(NatalChart chart, IReadOnlyList<ChartAngle>? angles) => Of(chart.Placements, chart.Houses.Angles, angles);

    /// <summary>The points of a chart, and some of its angles behind them.</summary>
    /// <param name="placements">The points.</param>
    /// <param name="all">The angles of the chart.</param>
    /// <param name="angles">Those that are wanted; null for none.</param>
    public static ChartFigure[] Of(IReadOnlyList<ChartPlacement> placements, HouseAngles all, IReadOnlyList<ChartAngle>? angles) =>
    [
        .. placements.Select(p => new ChartFigure(Names.Of(p.Point), p.Point, p.Position.Longitude, p.Position.Speed)),
        .. (angles ?? []).Select(angle => new ChartFigure(Names.Of(angle), null, LongitudeOf(all, angle), 0)),
    ];

    /// <summary>Figures as aspects see them.</summary>
    /// <param name="figures">The figures.</param>
    public static AspectSide[] Sides(ReadOnlySpan<ChartFigure> figures)
    {
        var sides = new AspectSide[figures.Length];
        for (var i = 0; i < sides.Length; i++)
        {
            sides[i] = figures[i].Side;
        }

        return sides;
    }

    private static Angle LongitudeOf(HouseAngles angles, ChartAngle angle) => angle switch
    {
        ChartAngle.Ascendant => angles.Ascendant,
        ChartAngle.Midheaven => angles.Midheaven,
        ChartAngle.Descendant => angles.Descendant,
        ChartAngle.ImumCoeli => angles.ImumCoeli,
        _ => angles.Vertex,
    };
}
