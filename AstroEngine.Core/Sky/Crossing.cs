namespace AstroEngine.Core.Sky;

/// <summary>Finds when a quantity passes through zero.</summary>
internal static class Crossing
{
    private const double Precision = 5e-8;

    /// <summary>Walks from a moment at which the quantity is positive until it is not, and finds the passage.</summary>
    /// <param name="quantity">The quantity at a Julian day.</param>
    /// <param name="inside">A Julian day at which it is positive.</param>
    /// <param name="step">Days a step; negative to go back in time.</param>
    /// <param name="mostSteps">How many steps are made.</param>
    /// <returns>Julian day, exact to some milliseconds; null when the quantity stays positive so long.</returns>
    public static double? Leaving(Func<double, double> quantity, double inside, double step, int mostSteps)
    {
        var before = (Day: inside, Value: quantity(inside));
        for (var i = 1; i <= mostSteps; i++)
        {
            var day = inside + (i * step);
            var value = quantity(day);
            if (value <= 0)
            {
                return Solve(quantity, before.Day, before.Value, day, value);
            }

            before = (day, value);
        }

        return null;
    }

    /// <summary>The zero between two moments at which the quantity has different signs.</summary>
    /// <remarks>Inverse parabolas where they are safe, else halving: T. R. Chandrupatla, Advances in Engineering Software 28 (1997), 145-149.</remarks>
    /// <param name="quantity">The quantity at a Julian day.</param>
    /// <param name="day">The one moment.</param>
    /// <param name="value">The quantity there.</param>
    /// <param name="otherDay">The other moment.</param>
    /// <param name="otherValue">The quantity there.</param>
    /// <returns>Julian day, exact to some milliseconds.</returns>
    public static double Solve(Func<double, double> quantity, double day, double value, double otherDay, double otherValue)
    {
        // The false position is nearer to the zero than the middle where the quantity is nearly straight.
        var share = value == otherValue ? 0.5 : Math.Clamp(value / (value - otherValue), 0.05, 0.95);
        while (true)
        {
            var next = day + (share * (otherDay - day));
            var found = quantity(next);
            var (lastDay, lastValue) = (day, value);
            if ((found > 0) != (value > 0))
            {
                (lastDay, lastValue) = (otherDay, otherValue);
                (otherDay, otherValue) = (day, value);
            }

            (day, value) = (next, found);
            var least = Precision / Math.Abs(otherDay - day);
            if (least > 0.5 || value == 0)
            {
                return Math.Abs(value) < Math.Abs(otherValue) ? day : otherDay;
            }

            share = Math.Clamp(Share(day, value, otherDay, otherValue, lastDay, lastValue), least, 1 - least);
        }
    }

    private static double Share(double day, double value, double otherDay, double otherValue, double lastDay, double lastValue)
    {
        var days = (day - otherDay) / (lastDay - otherDay);
        var values = (value - otherValue) / (lastValue - otherValue);
        if (!(values * values < days && (1 - values) * (1 - values) < 1 - days))
        {
            return 0.5;
        }

        return (value / (otherValue - value) * lastValue / (otherValue - lastValue))
            + ((lastDay - day) / (otherDay - day) * value / (lastValue - value) * otherValue / (lastValue - otherValue));
    }
}
