using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Western.Patterns;

namespace AstroEngine.Core.Western.TwoCharts;

/// <summary>One chart made of two.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="A">The one chart.</param>
/// <param name="B">The other.</param>
/// <param name="Middle">The chart of the middle, for <see cref="CompositeMethod.Davison"/>; null for a composite of midpoints, which has no moment.</param>
/// <param name="Placements">The points. Midpoints have the mean motion of both; their equatorial coordinates mean nothing.</param>
/// <param name="Houses">The houses.</param>
/// <param name="Figures">What aspects are between.</param>
/// <param name="Aspects">The aspects, by the numbers of the figures.</param>
/// <param name="Summary">How many there are.</param>
/// <param name="Patterns">The figures that the planets make.</param>
public sealed record CompositeChart(
    CompositeRequest Request,
    NatalChart A,
    NatalChart B,
    NatalChart? Middle,
    IReadOnlyList<ChartPlacement> Placements,
    HouseDivision Houses,
    IReadOnlyList<ChartFigure> Figures,
    IReadOnlyList<AspectHit> Aspects,
    AspectSummary Summary,
    IReadOnlyList<AspectPattern> Patterns)
{
    /// <summary>Computes the composite of two births.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach one of the moments.</exception>
    public static CompositeChart Calculate(ISky sky, CompositeRequest request)
    {
        var a = NatalChartCalculator.Calculate(sky, request.A);
        var b = NatalChartCalculator.Calculate(sky, request.B);
        var middle = request.Method == CompositeMethod.Davison ? NatalChartCalculator.Calculate(sky, Davison.Between(request.A, request.B)) : null;
        var houses = middle?.Houses ?? CompositeHouses.Of(a.Houses, b.Houses);
        var placements = middle?.Placements ?? CompositePoints.Of(a, b, houses);
        var figures = ChartFigure.Of(placements, houses.Angles, request.Angles);
        var sides = ChartFigure.Sides(figures);
        var all = new AspectFinder(request.Orbs).Within(sides);
        var asked = request.Kinds is { } kinds ? new AspectFinder(request.Orbs, kinds).Within(sides) : all;
        return new(request, a, b, middle, placements, houses, figures, asked, AspectSummary.Of(asked), AspectPatterns.Find(sides, all));
    }
}
