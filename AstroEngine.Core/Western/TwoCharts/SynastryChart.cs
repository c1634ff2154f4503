using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;

namespace AstroEngine.Core.Western.TwoCharts;

/// <summary>Two charts laid upon one another.</summary>
/// <param name="A">The one chart.</param>
/// <param name="B">The other.</param>
/// <param name="FiguresA">What of the one takes part.</param>
/// <param name="FiguresB">What of the other takes part.</param>
/// <param name="Aspects">The aspects of figures of the one to figures of the other. Both charts stand still: none is applying.</param>
/// <param name="Summary">How many there are.</param>
/// <param name="HousesOfA">The houses of the other chart that the figures of the one fall into, in their order.</param>
/// <param name="HousesOfB">The houses of the one chart that the figures of the other fall into.</param>
public sealed record SynastryChart(
    NatalChart A,
    NatalChart B,
    IReadOnlyList<ChartFigure> FiguresA,
    IReadOnlyList<ChartFigure> FiguresB,
    IReadOnlyList<AspectHit> Aspects,
    AspectSummary Summary,
    IReadOnlyList<int> HousesOfA,
    IReadOnlyList<int> HousesOfB)
{
    /// <summary>Computes the synastry of two births.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach one of the moments.</exception>
    public static SynastryChart Calculate(ISky sky, SynastryRequest request)
    {
        var a = NatalChartCalculator.Calculate(sky, request.A);
        var b = NatalChartCalculator.Calculate(sky, request.B);
        var figuresA = ChartFigure.Of(a, request.Angles);
        var figuresB = ChartFigure.Of(b, request.Angles);
        var aspects = new AspectFinder(request.Orbs, request.Kinds).Between(Still(figuresA), Still(figuresB));
        return new(
            a,
            b,
            figuresA,
            figuresB,
            aspects,
            AspectSummary.Of(aspects),
            [.. figuresA.Select(figure => b.Houses.HouseOf(figure.Longitude))],
            [.. figuresB.Select(figure => a.Houses.HouseOf(figure.Longitude))]);
    }

    private static AspectSide[] Still(ChartFigure[] figures) => [.. figures.Select(figure => figure.Side with { Speed = 0 })];
}
