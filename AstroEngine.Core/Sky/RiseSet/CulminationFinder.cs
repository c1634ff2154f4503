using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>Finds when bodies pass the meridian of a place: above the pole (upper) or below it (lower).</summary>
/// <param name="sky">A reading of the sky.</param>
/// <param name="place">The place.</param>
public sealed class CulminationFinder(ISky sky, GeoPlace place)
{
    private const double SiderealDegreesPerDay = 360.98564736629;
    private const double LastStep = 1e-8;
    private const int MostSteps = 12;
    private static readonly HorizonRule Centre = new(DiscPoint.Center, null);

    /// <summary>The first passage in a time.</summary>
    /// <param name="body">The body.</param>
    /// <param name="isUpper">The upper or the lower passage.</param>
    /// <param name="from">Where the search begins, Universal Time.</param>
    /// <param name="to">Where it ends, not included.</param>
    /// <returns>Null when there is none: the Moon leaves out a passage once a month.</returns>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the time.</exception>
    public Culmination? Next(Body body, bool isUpper, JulianDay from, JulianDay to)
    {
        var view = new HorizonView(sky, body, place, Centre);
        var mark = isUpper ? 0 : 180;
        var start = view.At(from.Value);
        var rate = SiderealDegreesPerDay - start.Motion;
        var missing = mark - start.HourAngle;
        // One turn too early is tried first: the rate of now may put a passage just before the beginning that is just after it.
        for (missing -= missing > 0 ? 360 : 0; missing < rate * (to.Value - from.Value + 1); missing += 360)
        {
            if (missing < -1)
            {
                continue;
            }

            var day = Solve(view, mark, from.Value + (missing / rate), rate);
            if (day >= from.Value)
            {
                return day < to.Value ? new Culmination(new(day), view.At(day).Height) : null;
            }
        }

        return null;
    }

    private static double Solve(in HorizonView view, double mark, double day, double rate)
    {
        for (var i = 0; i < MostSteps; i++)
        {
            var step = Math.IEEERemainder(mark - view.At(day).HourAngle, 360) / rate;
            day += step;
            if (Math.Abs(step) < LastStep)
            {
                break;
            }
        }

        return day;
    }
}
