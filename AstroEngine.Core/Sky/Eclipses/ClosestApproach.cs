namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>Finds when two discs overlap most.</summary>
internal static class ClosestApproach
{
    private const int MostMoves = 12;

    /// <summary>Finds the moment near a guess.</summary>
    /// <remarks>
    /// Three looks give the squared distance as a parabola a² ((t - v)² + p²) and the sum of the radii as a straight line of slope r. Their
    /// difference is least at v + p (r / a) / sqrt(1 - (r / a)²). A last step so short that the parabola is exact ends it.
    /// </remarks>
    /// <param name="look">The separation at a Julian day.</param>
    /// <param name="guess">Julian day.</param>
    /// <param name="steps">Days between the looks, ever shorter.</param>
    /// <returns>Julian day.</returns>
    public static double Find(Func<double, Separation> look, double guess, ReadOnlySpan<double> steps)
    {
        var day = guess;
        foreach (var step in steps)
        {
            for (var move = 0; move < MostMoves; move++)
            {
                var shift = Shift(look(day - step), look(day), look(day + step));
                day += Math.Clamp(shift, -4, 4) * step;
                if (Math.Abs(shift) <= 1)
                {
                    break;
                }
            }
        }

        return day;
    }

    /// <summary>How many steps the greatest overlap is later than the middle one of three looks.</summary>
    private static double Shift(in Separation before, in Separation middle, in Separation after)
    {
        var curvature = ((before.Squared + after.Squared) / 2) - middle.Squared;
        var slope = (after.Squared - before.Squared) / 2;
        if (curvature <= 0)
        {
            return -4 * Math.Sign(slope);
        }

        var vertex = -slope / (2 * curvature);
        var least = Math.Max(0, (middle.Squared - (curvature * vertex * vertex)) / curvature);
        var growth = (after.Reach - before.Reach) / 2 / Math.Sqrt(curvature);
        return vertex + (Math.Sqrt(least) * growth / Math.Sqrt(1 - Math.Min(growth * growth, 0.9)));
    }
}
