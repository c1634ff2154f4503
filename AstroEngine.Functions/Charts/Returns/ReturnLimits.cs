using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Functions.Charts.Returns;

/// <summary>How many returns a request may ask for: so many that the search takes some tenths of a second at most and ends before the ephemeris.</summary>
internal static class ReturnLimits
{
    /// <summary>The most of any point.</summary>
    public const int Most = 50;

    private const int Some = 20;
    private const int Few = 10;

    /// <summary>The most of a point as the chart reckons it. Points that linger or waver must be followed long, and from a place in small steps.</summary>
    /// <param name="point">The point.</param>
    /// <param name="birth">The chart.</param>
    public static int Of(ChartPoint point, NatalRequest birth) =>
        (Lingers(point), Wavers(point, birth.Node), birth.Center == PositionCenter.Topocentric) switch
        {
            (true, _, true) or (_, true, true) => Few,
            (true, _, _) or (_, true, _) or (_, _, true) => Some,
            _ => Most,
        };

    private static bool Lingers(ChartPoint point) =>
        point is ChartPoint.Saturn or ChartPoint.Uranus or ChartPoint.Neptune or ChartPoint.Pluto or ChartPoint.Chiron;

    private static bool Wavers(ChartPoint point, LunarNode node) =>
        point == ChartPoint.TrueLilith || (node == LunarNode.True && point is (ChartPoint.Rahu or ChartPoint.Ketu));
}
