namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>
/// The segments of the reference's own file of the Moon. Where two of them meet, the Moon's velocity jumps by a little, and with it the
/// osculating node and apogee, by up to two arcseconds: cells of a pack must begin there.
/// </summary>
/// <param name="Border">An instant where two segments meet, Julian day TT.</param>
/// <param name="Days">The length of a segment.</param>
internal sealed record MoonSegments(double Border, double Days)
{
    // A segment of the Moon is an anomalistic month.
    private const double ShortestMonth = 27.2;
    private const double LongestMonth = 27.9;
    private const double CoarseStep = 0.01;
    private const double FinestStep = 1e-7;
    private const double LeastJump = 2e-6;

    /// <summary>Finds the segments by the jumps of the osculating apogee.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="from">Where the span begins, Julian day TT.</param>
    /// <param name="to">Where it ends.</param>
    /// <returns>The segments, or null when there are no jumps to be seen.</returns>
    public static MoonSegments? Find(SwissReference reference, double from, double to)
    {
        if (FindJump(reference, from, from + LongestMonth) is not { } first
            || FindJump(reference, first + ShortestMonth, first + LongestMonth) is not { } second)
        {
            return null;
        }

        // Each far border makes the length more exact, and so the next one easier to find.
        var days = second - first;
        for (var count = 4; first + (count * days) < to; count *= 2)
        {
            var expected = first + (count * days);
            if (FindJump(reference, expected - (4 * CoarseStep), expected + (4 * CoarseStep)) is { } far)
            {
                days = (far - first) / count;
            }
        }

        return new MoonSegments(first, days);
    }

    private static double? FindJump(SwissReference reference, double from, double to)
    {
        var step = CoarseStep;
        while (true)
        {
            var (at, size) = Roughest(reference, from, to, step);
            if (size < LeastJump)
            {
                return null;
            }

            if (step <= FinestStep)
            {
                return at + (1.5 * step);
            }

            (from, to) = (at - step, at + (4 * step));
            step /= 4;
        }
    }

    /// <summary>The place of the largest third difference, which a smooth motion does not have.</summary>
    private static (double At, double Size) Roughest(SwissReference reference, double from, double to, double step)
    {
        Span<double> position = stackalloc double[3];
        Span<double> last = stackalloc double[4];
        var best = (At: from, Size: 0.0);
        var count = (int)((to - from) / step);
        for (var i = 0; i <= count; i++)
        {
            reference.Position(from + (i * step), Body.OsculatingApogee, position);
            last[..3].CopyTo(last[1..]);
            last[0] = position[0];
            if (i < 3)
            {
                continue;
            }

            var size = Math.Abs(Difference(last[0], last[1]) - (2 * Difference(last[1], last[2])) + Difference(last[2], last[3]));
            if (size > best.Size)
            {
                best = (from + ((i - 3) * step), size);
            }
        }

        return best;
    }

    private static double Difference(double left, double right) => Math.IEEERemainder(left - right, 360);
}
