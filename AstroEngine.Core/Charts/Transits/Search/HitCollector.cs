using AstroEngine.Core.Charts.Courses;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Charts.Transits.Search;

/// <summary>Gathers what courses do in the time of a search.</summary>
internal sealed class HitCollector
{
    private const int Signs = 12;
    private const double SignWidth = 30;
    private const double HalfCircle = 180;

    private static readonly CourseLevels SignBorders = new(Enumerable.Range(0, Signs).Select(i => new Angle(i * SignWidth)));

    private readonly TransitSearchRequest _request;
    private readonly IReadOnlyList<SearchTarget> _targets;
    private readonly List<(int Target, AspectKind Aspect)> _meanings = [];
    private readonly CourseLevels? _levels;
    private readonly List<TransitHit> _hits = [];
    private readonly List<TransitStation> _stations = [];
    private readonly List<SignIngress> _ingresses = [];

    public HitCollector(TransitSearchRequest request, IReadOnlyList<SearchTarget> targets)
    {
        _request = request;
        _targets = targets;
        _levels = request.Events.Contains(TransitEvent.Hits) ? new CourseLevels(Levels()) : null;
    }

    /// <summary>Gathers from the course of one point.</summary>
    public void Add(LongitudeCourse course)
    {
        if (_levels is not null)
        {
            AddHits(course, _levels);
        }

        if (_request.Events.Contains(TransitEvent.Stations))
        {
            AddStations(course);
        }

        if (_request.Events.Contains(TransitEvent.Ingresses))
        {
            AddIngresses(course);
        }
    }

    /// <summary>What was found, in order.</summary>
    public TransitFindings Finish(NatalChart natal)
    {
        _hits.Sort(static (a, b) => Order(a.At.CompareTo(b.At), a.Transiting, b.Transiting, (a.Target, a.Aspect).CompareTo((b.Target, b.Aspect))));
        _stations.Sort(static (a, b) => Order(a.At.CompareTo(b.At), a.Transiting, b.Transiting, 0));
        _ingresses.Sort(static (a, b) => Order(a.At.CompareTo(b.At), a.Transiting, b.Transiting, 0));
        return new(_request, natal, _targets, _hits, _stations, _ingresses);
    }

    private static int Order(int time, ChartPoint a, ChartPoint b, int rest) => time != 0 ? time : a != b ? a.CompareTo(b) : rest;

    private List<Angle> Levels()
    {
        List<Angle> levels = [];
        IReadOnlyList<AspectKind> aspects = _request.Aspects ?? Enum.GetValues<AspectKind>();
        for (var target = 0; target < _targets.Count; target++)
        {
            foreach (var aspect in aspects)
            {
                var exact = AspectDefinitions.Of(aspect).Exact;
                levels.Add(_targets[target].Longitude + exact);
                _meanings.Add((target, aspect));
                if (exact.Degrees is > 0 and < HalfCircle)
                {
                    levels.Add(_targets[target].Longitude - exact);
                    _meanings.Add((target, aspect));
                }
            }
        }

        return levels;
    }

    private void AddHits(LongitudeCourse course, CourseLevels levels)
    {
        foreach (var crossing in levels.Of(course))
        {
            var at = crossing.At.ToInstant();
            if (IsAsked(at))
            {
                var (target, aspect) = _meanings[crossing.Level];
                _hits.Add(new(course.Point, target, aspect, at, crossing.IsRetrograde, crossing.Pass, crossing.Passes));
            }
        }
    }

    private void AddStations(LongitudeCourse course)
    {
        foreach (var station in course.Stations)
        {
            var at = station.At.ToInstant();
            if (IsAsked(at))
            {
                _stations.Add(new(course.Point, at, station.Longitude, station.TurnsRetrograde));
            }
        }
    }

    private void AddIngresses(LongitudeCourse course)
    {
        foreach (var crossing in SignBorders.Of(course))
        {
            var at = crossing.At.ToInstant();
            if (IsAsked(at))
            {
                var after = (Sign)crossing.Level;
                var before = (Sign)((crossing.Level + Signs - 1) % Signs);
                var (entered, left) = crossing.IsRetrograde ? (before, after) : (after, before);
                _ingresses.Add(new(course.Point, at, entered, left, crossing.IsRetrograde, crossing.Pass, crossing.Passes));
            }
        }
    }

    private bool IsAsked(Instant at) => at >= _request.From && at < _request.To;
}
