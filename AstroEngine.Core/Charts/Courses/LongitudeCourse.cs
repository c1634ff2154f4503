using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Courses;

/// <summary>The longitude of a point followed through time: polynomials one after the other, whose ends meet exactly.</summary>
/// <remarks>
/// The sky is asked at a few instants of each segment; stations and crossings are then roots of polynomials, which can be found without
/// missing any. Where the polynomials cannot follow closely, crossings are brought to their place by the sky itself.
/// </remarks>
public sealed class LongitudeCourse
{
    private const int Halvings = 1;
    private const int TailCoefficients = 3;
    private const int MostPolishing = 4;
    private const double LongestPolish = 0.5;

    private readonly ISky _sky;
    private readonly Body _body;
    private readonly SkyFrame _frame;
    private readonly double _turn;
    private readonly CoursePlan _plan;
    private readonly List<CoursePiece> _pieces = [];
    private readonly List<CourseStation> _stations = [];
    private double _end;
    private double _endValue;
    private double? _endSpeed;

    /// <summary>Begins to follow a point.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="point">The point.</param>
    /// <param name="node">Which node of the Moon is meant.</param>
    /// <param name="frame">How positions are reckoned.</param>
    /// <param name="start">Where it begins.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the point at that time.</exception>
    public LongitudeCourse(ISky sky, ChartPoint point, LunarNode node, in SkyFrame frame, JulianDay start)
    {
        _sky = sky;
        _frame = frame;
        _body = ChartPoints.BodyOf(point, node);
        _turn = point == ChartPoint.Ketu ? 180 : 0;
        _plan = CoursePlan.Of(_body, frame);
        Point = point;
        _end = start.Value;
        _endValue = LongitudeAt(_end);
    }

    /// <summary>The point.</summary>
    public ChartPoint Point { get; }

    /// <summary>To and fro in less days is noise.</summary>
    internal double NoiseDays => _plan.NoiseDays;

    /// <summary>How far it has been followed.</summary>
    public JulianDay End => new(_end);

    /// <summary>The stations found so far, in order of time.</summary>
    public IReadOnlyList<CourseStation> Stations => _stations;

    /// <summary>Times in which the point moves in one direction, without gaps, in order of time.</summary>
    internal IReadOnlyList<CoursePiece> Pieces => _pieces;

    /// <summary>Follows the point on.</summary>
    /// <param name="to">How far.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public void FollowTo(JulianDay to)
    {
        // What no polynomial fits is not tried again with shorter ones.
        var halvings = _plan.Precision > 0 ? Halvings : 0;
        while (_end < to.Value)
        {
            Append(Math.Min(_end + _plan.SegmentDays, to.Value), halvings);
        }
    }

    private void Append(double end, int halvings)
    {
        var days = end - _end;
        var nodes = CourseFitter.Nodes;
        Span<double> values = stackalloc double[CourseSegment.Size];
        values[0] = _endValue;
        for (var i = 1; i < values.Length; i++)
        {
            var longitude = LongitudeAt(_end + (days * 0.5 * (nodes[i] + 1)));
            // No point goes half round the circle between two nodes.
            values[i] = values[i - 1] + new Angle(longitude).From(new Angle(values[i - 1])).Degrees;
        }

        var coefficients = CourseFitter.Fit(values);
        var isRough = Tail(coefficients) > _plan.Precision;
        if (halvings > 0 && isRough)
        {
            Append(_end + (days / 2), halvings - 1);
            Append(end, halvings - 1);
            return;
        }

        Append(new CourseSegment(_end, days, coefficients, isRough), values[0], values[^1]);
        _end = end;
        _endValue = values[^1];
    }

    private void Append(CourseSegment segment, double first, double last)
    {
        Span<double> turns = stackalloc double[CourseTurns.Most];
        turns = turns[..CourseTurns.Find(segment, turns)];
        if (_endSpeed is { } before && before * segment.SpeedAt(-1) < 0)
        {
            // The turn lies on the seam, where the two polynomials differ in the last digits of their speeds.
            Add(new(new JulianDay(segment.Start), new Angle(first).Normalized(), before > 0));
        }

        var (from, fromValue) = (-1.0, first);
        foreach (var turn in turns)
        {
            var value = segment.ValueAt(turn);
            _pieces.Add(new(segment, from, turn, fromValue, value));
            Add(new(new JulianDay(segment.DayAt(turn)), new Angle(value).Normalized(), value > fromValue));
            (from, fromValue) = (turn, value);
        }

        _pieces.Add(new(segment, from, 1, fromValue, last));
        _endSpeed = segment.SpeedAt(1);
    }

    /// <summary>Brings a crossing to its place by Newton's method on the sky itself.</summary>
    /// <param name="level">The longitude, degrees.</param>
    /// <param name="day">Nearly when the point reaches it.</param>
    internal double Polish(double level, double day)
    {
        var best = double.PositiveInfinity;
        var at = day;
        for (var i = 0; i < MostPolishing; i++)
        {
            var look = _sky.Longitude(new JulianDay(day), _body, _frame);
            var past = new Angle(look.Longitude.Degrees + _turn).From(new Angle(level)).Degrees;
            if (Math.Abs(past) >= best)
            {
                break;
            }

            (best, at) = (Math.Abs(past), day);
            var step = past / look.Speed;
            if (!(Math.Abs(step) < LongestPolish))
            {
                break;
            }

            day -= step;
        }

        return at;
    }

    private void Add(CourseStation station)
    {
        if (_stations.Count > 0 && station.At.Value - _stations[^1].At.Value < _plan.NoiseDays)
        {
            _stations.RemoveAt(_stations.Count - 1);
            return;
        }

        _stations.Add(station);
    }

    private double LongitudeAt(double day) => _sky.Longitude(new JulianDay(day), _body, _frame).Longitude.Degrees + _turn;

    private static double Tail(ReadOnlySpan<double> coefficients)
    {
        var tail = 0.0;
        foreach (var coefficient in coefficients[^TailCoefficients..])
        {
            tail = Math.Max(tail, Math.Abs(coefficient));
        }

        return tail;
    }
}
