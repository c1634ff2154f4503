using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>Finds when bodies rise and set.</summary>
/// <remarks>
/// Where a body surely crosses the horizon every day, its hour angle is brought to that of the crossing by secants: three or four looks at
/// the sky. Where it may graze the horizon or stay on one side, near the poles, its height is followed through the time asked for
/// (<see cref="HeightScan"/>), so that no crossing is missed and none is invented.
/// </remarks>
/// <param name="sky">A reading of the sky.</param>
/// <param name="place">The place.</param>
/// <param name="rule">When a body counts as risen.</param>
public sealed class RiseSetFinder(ISky sky, GeoPlace place, HorizonRule rule)
{
    private const double SiderealDegreesPerDay = 360.98564736629;

    // Beyond, the diurnal arc is nearly nothing or nearly all, and hangs too much on the declination.
    private const double SafeCosine = 0.97;

    // A crossing that lies so little back by the declination of now may in truth be to come.
    private const double JustPast = -1;

    // A step of a fifth of a second: the next would be a thousandth of it.
    private const double LastStep = 2e-6;
    private const int MostSteps = 12;

    /// <summary>The first time that a body crosses the horizon.</summary>
    /// <param name="body">The body.</param>
    /// <param name="crossing">Rise or set.</param>
    /// <param name="from">Where the search begins, Universal Time.</param>
    /// <param name="to">Where it ends, not included.</param>
    /// <returns>The moment, exact to a hundredth of a second, or null when the body does not cross the horizon so in that time.</returns>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the time.</exception>
    public JulianDay? Next(Body body, HorizonEvent crossing, JulianDay from, JulianDay to)
    {
        var view = new HorizonView(sky, body, place, rule);
        return TryByHourAngle(view, crossing, from.Value, to.Value, out var found)
            ? found
            : HeightScan.First(view, crossing, from.Value, to.Value);
    }

    /// <summary>Whether a body is up: between its rise and its set.</summary>
    /// <param name="body">The body.</param>
    /// <param name="moment">Universal Time.</param>
    public bool IsUp(Body body, JulianDay moment) => new HorizonView(sky, body, place, rule).At(moment.Value).Height >= 0;

    /// <summary>Finds a crossing by the hour angle.</summary>
    /// <returns>False when the body comes so near to staying up or down that this way cannot tell.</returns>
    private static bool TryByHourAngle(in HorizonView view, HorizonEvent crossing, double from, double to, out JulianDay? found)
    {
        found = null;
        var start = view.At(from);
        if (!IsSafe(start))
        {
            return false;
        }

        var rate = SiderealDegreesPerDay - start.Motion;
        var missing = start.ShortOf(crossing);
        for (missing += missing < JustPast ? 360 : 0; missing < rate * (to - from + 1); missing += 360)
        {
            if (!TrySolve(view, crossing, from, missing, rate, out var day))
            {
                return false;
            }

            if (day >= from)
            {
                found = day < to ? new JulianDay(day) : null;
                return true;
            }
        }

        return true;
    }

    /// <summary>Follows the hour angle to a crossing.</summary>
    private static bool TrySolve(
        in HorizonView view, HorizonEvent crossing, double from, double missing, double usualRate, out double day)
    {
        var (before, missingBefore) = (from, missing);
        day = from + (missing / usualRate);
        for (var i = 0; i < MostSteps; i++)
        {
            var sight = view.At(day);
            if (!IsSafe(sight))
            {
                return false;
            }

            var missingNow = sight.ShortOf(crossing);
            var rate = (missingBefore - missingNow) / (day - before);
            // Two looks at nearly the same time tell nothing of the rate.
            rate = Math.Abs(rate - usualRate) < usualRate / 4 ? rate : usualRate;
            (before, missingBefore) = (day, missingNow);
            day += missingNow / rate;
            if (Math.Abs(day - before) < LastStep)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSafe(in HorizonSight sight) => Math.Abs(sight.CosineOfArc) < SafeCosine;
}
