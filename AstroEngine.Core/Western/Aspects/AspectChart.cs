using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Patterns;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>The aspects of a chart.</summary>
/// <param name="Natal">The chart.</param>
/// <param name="Figures">What the aspects are between.</param>
/// <param name="Aspects">The aspects asked for, by the numbers of the figures.</param>
/// <param name="Summary">How many there are.</param>
/// <param name="Patterns">The figures that the planets make, whatever aspects were asked for.</param>
public sealed record AspectChart(
    NatalChart Natal,
    IReadOnlyList<ChartFigure> Figures,
    IReadOnlyList<AspectHit> Aspects,
    AspectSummary Summary,
    IReadOnlyList<AspectPattern> Patterns)
{
    /// <summary>Computes the aspects of a birth.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the moment.</exception>
    public static AspectChart Calculate(ISky sky, AspectRequest request)
    {
        var natal = NatalChartCalculator.Calculate(sky, request.Birth);
        var figures = ChartFigure.Of(natal, request.Angles);
        var sides = ChartFigure.Sides(figures);
        var all = new AspectFinder(request.Orbs).Within(sides);
        var asked = request.Kinds is { } kinds ? new AspectFinder(request.Orbs, kinds).Within(sides) : all;
        return new(natal, figures, asked, AspectSummary.Of(asked), AspectPatterns.Find(sides, all));
    }
}
