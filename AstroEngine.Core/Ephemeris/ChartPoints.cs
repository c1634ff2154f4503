namespace AstroEngine.Core.Ephemeris;

/// <summary>Sets of points, and the bodies behind them.</summary>
public static class ChartPoints
{
    /// <summary>Every point, in the order of answers.</summary>
    public static IReadOnlyList<ChartPoint> All { get; } = Enum.GetValues<ChartPoint>();

    /// <summary>What a chart shows unless told otherwise: all but true Lilith and the four asteroids.</summary>
    public static IReadOnlyList<ChartPoint> Default { get; } =
        [.. All.Where(p => p is not (ChartPoint.TrueLilith or ChartPoint.Ceres or ChartPoint.Pallas or ChartPoint.Juno or ChartPoint.Vesta))];

    /// <summary>The body that a point is computed from. <see cref="ChartPoint.Ketu"/> is opposite to the body given for it.</summary>
    /// <param name="point">Any point.</param>
    /// <param name="node">Which node of the Moon <see cref="ChartPoint.Rahu"/> and <see cref="ChartPoint.Ketu"/> mean.</param>
    public static Body BodyOf(ChartPoint point, LunarNode node) => point switch
    {
        ChartPoint.Rahu or ChartPoint.Ketu => node == LunarNode.True ? Body.TrueNode : Body.MeanNode,
        ChartPoint.Chiron => Body.Chiron,
        ChartPoint.MeanLilith => Body.MeanApogee,
        ChartPoint.TrueLilith => Body.OsculatingApogee,
        >= ChartPoint.Ceres => Body.Ceres + (point - ChartPoint.Ceres),
        _ => (Body)point,
    };

    /// <summary>Whether a point exists as seen from the Sun: it, and points of the Moon's orbit round the Earth, do not.</summary>
    /// <param name="point">Any point.</param>
    public static bool IsHeliocentric(ChartPoint point) => point is not
        (ChartPoint.Sun or ChartPoint.Rahu or ChartPoint.Ketu or ChartPoint.MeanLilith or ChartPoint.TrueLilith);
}
