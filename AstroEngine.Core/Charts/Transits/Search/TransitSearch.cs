using AstroEngine.Core.Charts.Courses;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Transits.Search;

/// <summary>Finds every exact aspect, station and ingress of transiting points in a time.</summary>
public static class TransitSearch
{
    private static readonly NatalTarget[] Axes = [NatalTarget.Ascendant, NatalTarget.Midheaven];

    /// <summary>Searches.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the birth or the time.</exception>
    public static TransitFindings Find(ISky sky, TransitSearchRequest request)
    {
        var natal = NatalChartCalculator.Calculate(sky, request.Birth with { Points = NatalPoints(request) });
        var collector = new HitCollector(request, Targets(request, natal));
        foreach (var point in TransitingPoints(request.Birth))
        {
            if (TryFollow(sky, request, point) is { } course)
            {
                collector.Add(course);
            }
        }

        return collector.Finish(natal);
    }

    /// <summary>The points that transit a chart.</summary>
    /// <param name="birth">The chart.</param>
    public static IReadOnlyList<ChartPoint> TransitingPoints(NatalRequest birth) =>
        birth.Points ?? [.. ChartPoints.Default.Where(p => birth.Center != PositionCenter.Heliocentric || ChartPoints.IsHeliocentric(p))];

    /// <summary>How many targets there are.</summary>
    /// <param name="request">What is asked for.</param>
    public static int CountTargets(TransitSearchRequest request) =>
        request.Degrees.Count + (request.NatalPoints?.Count ?? (request.Degrees.Count > 0 ? 0 : ChartPoints.Default.Count + Axes.Length));

    private static LongitudeCourse? TryFollow(ISky sky, TransitSearchRequest request, ChartPoint point)
    {
        var birth = request.Birth;
        var from = JulianDay.FromInstant(request.From);
        var to = JulianDay.FromInstant(request.To);
        // What happens before and after tells which pass of how many a hit is.
        var loop = CoursePlan.Of(ChartPoints.BodyOf(point, birth.Node), birth.Frame).LoopDays;
        try
        {
            var course = new LongitudeCourse(sky, point, birth.Node, birth.Frame, EphemerisReach.Within(sky, point, birth, from, -loop));
            course.FollowTo(EphemerisReach.Within(sky, point, birth, to, loop));
            return course;
        }
        catch (EphemerisRangeException) when (birth.Points is null && point == ChartPoint.Chiron)
        {
            // As in a natal chart: Chiron's ephemeris ends long before those of the planets.
            return null;
        }
    }

    /// <summary>The points of the natal chart that are needed; null for the default ones.</summary>
    private static IReadOnlyList<ChartPoint>? NatalPoints(TransitSearchRequest request)
    {
        if (request.NatalPoints is null)
        {
            return request.Degrees.Count > 0 ? [] : null;
        }

        return [.. request.NatalPoints.Where(t => t < NatalTarget.Ascendant).Select(t => (ChartPoint)t)];
    }

    private static List<SearchTarget> Targets(TransitSearchRequest request, NatalChart natal)
    {
        List<SearchTarget> targets = [.. natal.Placements.Select(p => new SearchTarget(Names.Of(p.Point), p.Position.Longitude))];
        if (request.NatalPoints is not null || request.Degrees.Count == 0)
        {
            targets.AddRange((request.NatalPoints ?? Axes).Where(t => t >= NatalTarget.Ascendant).Select(
                t => new SearchTarget(Names.Of(t), AngleOf(natal, t))));
        }

        targets.AddRange(request.Degrees.Select(degree => new SearchTarget(null, degree)));
        return targets;
    }

    private static Angle AngleOf(NatalChart natal, NatalTarget target) => target switch
    {
        NatalTarget.Ascendant => natal.Houses.Angles.Ascendant,
        NatalTarget.Midheaven => natal.Houses.Angles.Midheaven,
        NatalTarget.Descendant => natal.Houses.Angles.Descendant,
        NatalTarget.ImumCoeli => natal.Houses.Angles.ImumCoeli,
        _ => natal.Houses.Angles.Vertex,
    };
}
