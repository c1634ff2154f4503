using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Courses;

/// <summary>Longitudes that points are waited for at.</summary>
public sealed class CourseLevels
{
    private const double FullCircle = 360;

    private readonly double[] _degrees;
    private readonly int[] _numbers;

    /// <summary>Sorts longitudes.</summary>
    /// <param name="longitudes">The longitudes; several may be the same.</param>
    public CourseLevels(IEnumerable<Angle> longitudes)
    {
        _degrees = [.. longitudes.Select(longitude => longitude.Normalized().Degrees)];
        _numbers = [.. Enumerable.Range(0, _degrees.Length)];
        Array.Sort(_degrees, _numbers);
    }

    /// <summary>How many there are.</summary>
    public int Count => _degrees.Length;

    /// <summary>Every time that a course reaches one of them, as far as it has been followed, with its passes numbered.</summary>
    /// <param name="course">The course.</param>
    /// <returns>The crossings in order of time.</returns>
    public List<CourseCrossing> Of(LongitudeCourse course)
    {
        List<CourseCrossing> crossings = [];
        var levels = Array.Empty<double>();
        var days = Array.Empty<double>();
        List<(int Number, int Turn)> marks = [];
        foreach (var piece in course.Pieces)
        {
            marks.Clear();
            Collect(piece, marks, ref levels);
            if (days.Length < levels.Length)
            {
                days = new double[levels.Length];
            }

            LevelSolver.Solve(piece, levels.AsSpan(0, marks.Count), days);
            for (var i = 0; i < marks.Count; i++)
            {
                if (piece.Segment.IsRough)
                {
                    days[i] = course.Polish(levels[i], days[i]);
                }

                crossings.Add(new(marks[i].Number, marks[i].Turn, new JulianDay(days[i]), piece.IsRetrograde, 0, 0));
            }
        }

        NumberPasses(crossings, course.NoiseDays);
        return crossings;
    }

    /// <summary>The levels of a piece in the order in which they are reached. A piece has its beginning and not its end, so that none is met twice or never.</summary>
    private void Collect(in CoursePiece piece, List<(int Number, int Turn)> marks, ref double[] levels)
    {
        if (_degrees.Length == 0 || piece.FromValue == piece.ToValue)
        {
            return;
        }

        var forward = piece.ToValue > piece.FromValue;
        var turn = (int)Math.Floor(piece.FromValue / FullCircle);
        var index = forward ? FirstFrom(piece.FromValue - (turn * FullCircle)) : LastTo(piece.FromValue - (turn * FullCircle));
        while (true)
        {
            if (index == _degrees.Length)
            {
                (index, turn) = (0, turn + 1);
            }
            else if (index < 0)
            {
                (index, turn) = (_degrees.Length - 1, turn - 1);
            }

            var level = _degrees[index] + (turn * FullCircle);
            if (forward ? level >= piece.ToValue : level <= piece.ToValue)
            {
                return;
            }

            if (marks.Count == levels.Length)
            {
                Array.Resize(ref levels, Math.Max(16, levels.Length * 2));
            }

            levels[marks.Count] = level;
            marks.Add((_numbers[index], turn));
            index += forward ? 1 : -1;
        }
    }

    private int FirstFrom(double degrees)
    {
        var index = Array.BinarySearch(_degrees, degrees);
        index = index < 0 ? ~index : index;
        while (index > 0 && _degrees[index - 1] >= degrees)
        {
            index--;
        }

        return index;
    }

    private int LastTo(double degrees)
    {
        var index = Array.BinarySearch(_degrees, degrees);
        index = index < 0 ? ~index - 1 : index;
        while (index + 1 < _degrees.Length && _degrees[index + 1] <= degrees)
        {
            index++;
        }

        return index;
    }

    /// <summary>Numbers the passes of each visit; a pass and its way back within the noise of the ephemeris are left out.</summary>
    private static void NumberPasses(List<CourseCrossing> crossings, double noiseDays)
    {
        var visits = new Dictionary<(int, int), List<int>>(crossings.Count);
        for (var i = 0; i < crossings.Count; i++)
        {
            var key = (crossings[i].Level, crossings[i].Turn);
            if (!visits.TryGetValue(key, out var visit))
            {
                visits[key] = visit = [];
            }

            if (visit.Count > 0 && crossings[i].At.Value - crossings[visit[^1]].At.Value < noiseDays)
            {
                visit.RemoveAt(visit.Count - 1);
            }
            else
            {
                visit.Add(i);
            }
        }

        foreach (var visit in visits.Values)
        {
            for (var pass = 0; pass < visit.Count; pass++)
            {
                crossings[visit[pass]] = crossings[visit[pass]] with { Pass = pass + 1, Passes = visit.Count };
            }
        }

        crossings.RemoveAll(static crossing => crossing.Passes == 0);
    }
}
