namespace AstroEngine.Core.Charts.Courses;

/// <summary>Finds where a longitude turns round in a segment: every sign change of its derivative.</summary>
/// <remarks>
/// Parts are halved until bounds of the next derivatives prove that there is no root in them or one at most, so that none can be missed
/// between two looks. Two turns within some seconds of each other, which move the point by less than can be seen, count as none.
/// </remarks>
internal static class CourseTurns
{
    /// <summary>The most turns that are found: the degree of the derivative.</summary>
    public const int Most = CourseSegment.Size - 2;

    private const int Depth = 20;
    private const int MostSteps = 100;
    private const double Precision = 1e-15;

    /// <summary>Finds the turns.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="turns">Receives their arguments in order.</param>
    /// <returns>How many there are.</returns>
    public static int Find(CourseSegment segment, Span<double> turns)
    {
        if (Math.Abs(segment.Rates[0]) > CourseSegment.Swing(segment.Rates))
        {
            return 0;
        }

        var second = CourseSegment.Derivative(segment.Rates);
        var third = CourseSegment.Derivative(second);
        var search = new Search(
            segment.Rates, second, Math.Abs(second[0]) + CourseSegment.Swing(second), Math.Abs(third[0]) + CourseSegment.Swing(third), turns);
        search.Look(-1, 1, Depth);
        return search.Count;
    }

    private ref struct Search(double[] rates, double[] second, double mostSecond, double mostThird, Span<double> turns)
    {
        private readonly Span<double> _turns = turns;

        public int Count { get; private set; }

        public void Look(double from, double to, int depth)
        {
            var middle = 0.5 * (from + to);
            var half = 0.5 * (to - from);
            if (Math.Abs(CourseSegment.Sum(rates, middle)) > mostSecond * half)
            {
                return;
            }

            if (depth > 0 && Math.Abs(CourseSegment.Sum(second, middle)) <= mostThird * half)
            {
                Look(from, middle, depth - 1);
                Look(middle, to, depth - 1);
                return;
            }

            var (before, after) = (CourseSegment.Sum(rates, from), CourseSegment.Sum(rates, to));
            // A root on the border of two parts belongs to the part before it.
            if (((before < 0 && after >= 0) || (before > 0 && after <= 0)) && to < 1 + Precision && Count < _turns.Length)
            {
                var root = Solve(from, to, before < 0);
                if (root is > -1 and < 1)
                {
                    _turns[Count++] = root;
                }
            }
        }

        private readonly double Solve(double from, double to, bool rising)
        {
            var x = 0.5 * (from + to);
            for (var i = 0; i < MostSteps && to - from > Precision; i++)
            {
                var value = CourseSegment.Sum(rates, x);
                if (value < 0 == rising)
                {
                    from = x;
                }
                else
                {
                    to = x;
                }

                var next = x - (value / CourseSegment.Sum(second, x));
                next = next > from && next < to ? next : 0.5 * (from + to);
                if (Math.Abs(next - x) < Precision)
                {
                    return next;
                }

                x = next;
            }

            return x;
        }
    }
}
