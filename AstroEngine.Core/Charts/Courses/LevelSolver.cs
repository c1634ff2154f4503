using System.Runtime.Intrinsics;

namespace AstroEngine.Core.Charts.Courses;

/// <summary>Finds when a piece of a course reaches levels, four at a time: Newton's method, kept between bounds that close in.</summary>
internal static class LevelSolver
{
    private const int MostSteps = 80;
    private const double Precision = 1e-13;

    /// <summary>How many levels are solved together.</summary>
    private const int Lanes = 4;

    /// <summary>Solves for levels.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="levels">Longitudes with whole turns, from the beginning of the piece to its end.</param>
    /// <param name="days">Receives the Julian days UT.</param>
    public static void Solve(in CoursePiece piece, ReadOnlySpan<double> levels, Span<double> days)
    {
        Span<double> lanes = stackalloc double[Lanes];
        for (var i = 0; i < levels.Length; i += Lanes)
        {
            var count = Math.Min(Lanes, levels.Length - i);
            lanes.Fill(levels[i]);
            levels.Slice(i, count).CopyTo(lanes);
            var roots = Solve(piece, Vector256.Create<double>(lanes));
            for (var lane = 0; lane < count; lane++)
            {
                days[i + lane] = piece.Segment.DayAt(roots[lane]);
            }
        }
    }

    private static Vector256<double> Solve(in CoursePiece piece, Vector256<double> levels)
    {
        var low = Vector256.Create(piece.From);
        var high = Vector256.Create(piece.To);
        var sign = Vector256.Create(piece.IsRetrograde ? -1.0 : 1.0);
        var span = piece.ToValue - piece.FromValue;
        var share = span == 0 ? Vector256.Create(0.5) : (levels - Vector256.Create(piece.FromValue)) / Vector256.Create(span);
        var x = low + (share * (high - low));
        for (var i = 0; i < MostSteps; i++)
        {
            Evaluate(piece.Segment, x, out var value, out var rate);
            var past = value - levels;
            var isBefore = Vector256.LessThan(past * sign, Vector256<double>.Zero);
            low = Vector256.ConditionalSelect(isBefore, x, low);
            high = Vector256.ConditionalSelect(isBefore, high, x);
            var next = x - (past / rate);
            // Written so that what is not a number is refused too.
            var isInside = Vector256.GreaterThanOrEqual(next, low) & Vector256.LessThanOrEqual(next, high);
            next = Vector256.ConditionalSelect(isInside, next, (low + high) * 0.5);
            var step = Vector256.Abs(next - x);
            x = next;
            if (Vector256.LessThanOrEqualAll(step, Vector256.Create(Precision)))
            {
                break;
            }
        }

        return x;
    }

    private static void Evaluate(CourseSegment segment, Vector256<double> x, out Vector256<double> value, out Vector256<double> rate)
    {
        var twice = x + x;
        var (v1, v2) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var (r1, r2) = (Vector256<double>.Zero, Vector256<double>.Zero);
        ReadOnlySpan<double> values = segment.Values;
        ReadOnlySpan<double> rates = segment.Rates;
        for (var k = CourseSegment.Size - 1; k >= 1; k--)
        {
            (v1, v2) = (Vector256.FusedMultiplyAdd(twice, v1, Vector256.Create(values[k]) - v2), v1);
            (r1, r2) = (Vector256.FusedMultiplyAdd(twice, r1, Vector256.Create(rates[k]) - r2), r1);
        }

        value = Vector256.FusedMultiplyAdd(x, v1, Vector256.Create(values[0]) - v2);
        rate = Vector256.FusedMultiplyAdd(x, r1, Vector256.Create(rates[0]) - r2);
    }
}
