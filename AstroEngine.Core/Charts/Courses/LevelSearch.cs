using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Courses;

/// <summary>Finds when a point reaches one longitude, again and again: it is followed only where it may be near.</summary>
public sealed class LevelSearch
{
    private const double FullCircle = 360;

    private readonly ISky _sky;
    private readonly ChartPoint _point;
    private readonly LunarNode _node;
    private readonly Body _body;
    private readonly SkyFrame _frame;
    private readonly SkyFrame _afar;
    private readonly double _level;
    private readonly double _segmentDays;
    private readonly CoursePace _pace;
    private readonly CourseLevels _levels;
    private readonly List<CourseCrossing> _crossings = [];
    private LongitudeCourse? _course;
    private double _day;

    /// <summary>Begins a search.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="point">The point.</param>
    /// <param name="node">Which node of the Moon is meant.</param>
    /// <param name="frame">How positions are reckoned.</param>
    /// <param name="longitude">The longitude that the point is waited for at.</param>
    /// <param name="start">Where the search begins.</param>
    public LevelSearch(ISky sky, ChartPoint point, LunarNode node, in SkyFrame frame, Angle longitude, JulianDay start)
    {
        (_sky, _point, _node, _frame, _day) = (sky, point, node, frame, start.Value);
        _body = ChartPoints.BodyOf(point, node);
        // From afar the parallax does not matter, and without it the sky answers sooner.
        _afar = frame.Center == PositionCenter.Topocentric ? frame with { Center = PositionCenter.Geocentric } : frame;
        _level = longitude.Degrees - (point == ChartPoint.Ketu ? FullCircle / 2 : 0);
        _segmentDays = CoursePlan.Of(_body, frame).SegmentDays;
        _pace = CoursePace.Of(_body, frame);
        _levels = new([longitude]);
    }

    /// <summary>How far the search has come.</summary>
    public JulianDay Day => new(_day);

    /// <summary>What has been found so far, in order of time, with its passes numbered: the visits of one turn are one.</summary>
    public List<CourseCrossing> Crossings()
    {
        List<CourseCrossing> all = [.. _crossings, .. _course is null ? [] : _levels.Of(_course)];
        for (var first = 0; first < all.Count;)
        {
            // The next crossing in the same direction is a turn later: between them the point cannot have gone back.
            var end = first + 1;
            while (end < all.Count && all[end].IsRetrograde != all[end - 1].IsRetrograde)
            {
                end++;
            }

            for (var i = first; i < end; i++)
            {
                all[i] = all[i] with { Pass = i - first + 1, Passes = end - first };
            }

            first = end;
        }

        return all;
    }

    /// <summary>Goes on: to where the point may be near, or past it.</summary>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far; what was found before remains.</exception>
    public void MoveOn()
    {
        var away = DaysAway();
        if (away > _segmentDays)
        {
            if (_course is not null)
            {
                _crossings.AddRange(_levels.Of(_course));
                _course = null;
            }

            _day += away;
            return;
        }

        _course ??= new LongitudeCourse(_sky, _point, _node, _frame, new(_day));
        do
        {
            _course.FollowTo(new(_day + _segmentDays));
            _day = _course.End.Value;
        }
        while (DaysAway() <= _segmentDays);
    }

    private double DaysAway()
    {
        var look = _sky.Longitude(new(_day), _body, _afar);
        var ahead = new Angle(_level - look.Longitude.Degrees).Normalized().Degrees;
        var mean = _pace.Mean is { } body ? _sky.Longitude(new(_day), body, _afar).Longitude : (Angle?)null;
        return _pace.DaysAway(ahead, look.Speed, mean is { } even ? look.Longitude.From(even).Degrees : null);
    }
}
