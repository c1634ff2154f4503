using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>Finds crossings of the horizon by following the height of a body: slower, but right at every latitude.</summary>
internal static class HeightScan
{
    private const double Step = 1.0 / 24;

    // A culmination that misses the horizon by more than this at the nearest look, half an hour away at most, misses it for good.
    private const double GrazingHeight = 2;
    private const double FinestStep = 1e-4;
    private const double Precision = 2e-8;

    /// <summary>The first crossing in a time.</summary>
    /// <param name="view">The body and the horizon.</param>
    /// <param name="crossing">Rise or set.</param>
    /// <param name="from">Where the search begins, Julian day UT.</param>
    /// <param name="to">Where it ends, not included.</param>
    /// <returns>The moment, or null when there is none.</returns>
    public static JulianDay? First(in HorizonView view, HorizonEvent crossing, double from, double to)
    {
        var first = Look(view, from - Step);
        var second = Look(view, from);
        while (second.Day < to)
        {
            var third = Look(view, second.Day + Step);
            if (Crossing(view, crossing, first, second, third) is { } day && day >= from)
            {
                return day < to ? new JulianDay(day) : null;
            }

            (first, second) = (second, third);
        }

        return null;
    }

    /// <summary>A crossing between the second and the third look, or one on either side of a culmination at the second that none of the looks saw.</summary>
    private static double? Crossing(in HorizonView view, HorizonEvent crossing, HeightAt first, HeightAt second, HeightAt third)
    {
        if (second.IsUp != third.IsUp)
        {
            return third.IsUp == (crossing == HorizonEvent.Rise) ? Solve(view, second, third) : null;
        }

        if (first.IsUp != second.IsUp || !IsGrazing(first, second, third))
        {
            return null;
        }

        var extreme = Extreme(view, first, second, third);
        if (extreme.IsUp == second.IsUp)
        {
            return null;
        }

        return extreme.IsUp == (crossing == HorizonEvent.Rise) ? Solve(view, first, extreme) : Solve(view, extreme, third);
    }

    private static bool IsGrazing(HeightAt first, HeightAt second, HeightAt third) => second.IsUp
        ? second.Height < GrazingHeight && second.Height <= first.Height && second.Height <= third.Height
        : second.Height > -GrazingHeight && second.Height >= first.Height && second.Height >= third.Height;

    /// <summary>Narrows a culmination down by parabolas, until it is found or is seen on the other side of the horizon.</summary>
    private static HeightAt Extreme(in HorizonView view, HeightAt before, HeightAt middle, HeightAt after)
    {
        var isUp = middle.IsUp;
        for (var step = Step; step > FinestStep; step /= 4)
        {
            var curvature = before.Height - (2 * middle.Height) + after.Height;
            var shift = curvature == 0 ? 0 : (before.Height - after.Height) / (2 * curvature);
            middle = Look(view, middle.Day + (Math.Clamp(shift, -1, 1) * step));
            if (middle.IsUp != isUp)
            {
                return middle;
            }

            before = Look(view, middle.Day - (step / 4));
            after = Look(view, middle.Day + (step / 4));
            if (before.IsUp != isUp || after.IsUp != isUp)
            {
                return before.IsUp != isUp ? before : after;
            }
        }

        return middle;
    }

    /// <summary>The crossing between two looks on different sides, by Chandrupatla's method: inverse parabolas where they are safe, else halving.</summary>
    /// <remarks>T. R. Chandrupatla, Advances in Engineering Software 28 (1997), 145-149.</remarks>
    private static double Solve(in HorizonView view, HeightAt newest, HeightAt other)
    {
        var share = 0.5;
        while (true)
        {
            var look = Look(view, newest.Day + (share * (other.Day - newest.Day)));
            var last = newest;
            if (look.IsUp != newest.IsUp)
            {
                (last, other) = (other, newest);
            }

            newest = look;
            var least = Precision / Math.Abs(other.Day - newest.Day);
            if (least > 0.5)
            {
                return Math.Abs(newest.Height) < Math.Abs(other.Height) ? newest.Day : other.Day;
            }

            share = Math.Clamp(Share(newest, other, last), least, 1 - least);
        }
    }

    /// <summary>Where between the two ends of a bracket to look next: the nearest look, the other end, and the look that was given up last.</summary>
    private static double Share(HeightAt newest, HeightAt other, HeightAt last)
    {
        var days = (newest.Day - other.Day) / (last.Day - other.Day);
        var heights = (newest.Height - other.Height) / (last.Height - other.Height);
        if (heights * heights >= days || (1 - heights) * (1 - heights) >= 1 - days)
        {
            return 0.5;
        }

        return (newest.Height / (other.Height - newest.Height) * last.Height / (other.Height - last.Height))
            + ((last.Day - newest.Day) / (other.Day - newest.Day)
                * newest.Height / (last.Height - newest.Height) * other.Height / (last.Height - other.Height));
    }

    private static HeightAt Look(in HorizonView view, double day) => new(day, view.At(day).Height);

    private readonly record struct HeightAt(double Day, double Height)
    {
        public bool IsUp => Height >= 0;
    }
}
