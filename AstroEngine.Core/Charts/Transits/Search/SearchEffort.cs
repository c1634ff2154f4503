using AstroEngine.Core.Charts.Courses;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;

namespace AstroEngine.Core.Charts.Transits.Search;

/// <summary>What a search will cost, roughly and before it is begun.</summary>
/// <param name="Events">How many hits, stations and ingresses there will be.</param>
/// <param name="Looks">How many times the sky will be looked at; a look that needs more than one polynomial counts for several.</param>
public readonly record struct SearchEffort(double Events, double Looks)
{
    private const double LooksPerSegment = 15;
    private const double TopocentricLooks = 8;
    private const double ReferenceLooks = 20;
    private const double ProjectedLooks = 5;
    private const double Circle = 360;
    private const int SignBorders = 12;

    /// <summary>Estimates a search.</summary>
    /// <param name="request">What is asked for.</param>
    public static SearchEffort Of(TransitSearchRequest request)
    {
        var birth = request.Birth;
        var days = (request.To - request.From).TotalDays;
        var aspects = request.Aspects ?? Enum.GetValues<AspectKind>();
        var sides = aspects.Sum(kind => kind is AspectKind.Conjunction or AspectKind.Opposition ? 1 : 2);
        var levels = (request.Events.Contains(TransitEvent.Hits) ? TransitSearch.CountTargets(request) * sides : 0)
            + (request.Events.Contains(TransitEvent.Ingresses) ? SignBorders : 0);
        var (events, looks) = (0.0, 0.0);
        foreach (var point in TransitSearch.TransitingPoints(birth))
        {
            var plan = CoursePlan.Of(ChartPoints.BodyOf(point, birth.Node), birth.Frame);
            events += days * plan.PathPerDay / Circle * levels;
            looks += (days + (2 * plan.LoopDays)) / plan.SegmentDays * LooksPerSegment;
        }

        return new(events, looks * Weight(birth));
    }

    private static double Weight(NatalRequest birth) =>
        birth.Center == PositionCenter.Heliocentric || birth.Positions == PositionKind.Geometric ? ReferenceLooks
        : birth.Center == PositionCenter.Topocentric ? TopocentricLooks
        : birth.Zodiac.Ayanamsa is { IsProjection: true } ? ProjectedLooks
        : 1;
}
