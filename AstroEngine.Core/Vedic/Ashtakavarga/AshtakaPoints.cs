using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>Sets of the points of ashtakavarga, and the points of a chart behind them.</summary>
public static class AshtakaPoints
{
    /// <summary>How many there are.</summary>
    public const int Count = 8;

    /// <summary>How many of them are planets; these come first.</summary>
    public const int Planets = 7;

    private static readonly ChartPoint[] ChartPoints =
    [
        ChartPoint.Sun, ChartPoint.Moon, ChartPoint.Mars, ChartPoint.Mercury, ChartPoint.Jupiter, ChartPoint.Venus, ChartPoint.Saturn,
    ];

    /// <summary>All eight, the Ascendant last.</summary>
    public static IReadOnlyList<AshtakaPoint> All { get; } = Enum.GetValues<AshtakaPoint>();

    /// <summary>The point of a chart that a planet is.</summary>
    /// <param name="planet">Sun to Saturn.</param>
    public static ChartPoint ChartPointOf(AshtakaPoint planet) => ChartPoints[(int)planet];
}
