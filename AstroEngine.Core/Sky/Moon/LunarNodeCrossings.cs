using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>Finds when the Moon crosses the ecliptic of date.</summary>
public static class LunarNodeCrossings
{
    // Between two crossings are 13 days.
    private const double Look = 3;
    private static readonly SkyFrame Frame = new(ZodiacFrame.Tropical);

    /// <summary>The crossings in a time, in order.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="from">The beginning, Universal Time.</param>
    /// <param name="to">The end, not included.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static List<LunarNodeCrossing> Between(ISky sky, JulianDay from, JulianDay to)
    {
        ArgumentNullException.ThrowIfNull(sky);
        List<LunarNodeCrossing> found = [];
        double LatitudeAt(double day) => sky.Position(new(day), Body.Moon, Frame).Latitude.Degrees;
        for (var (day, latitude) = (from.Value, LatitudeAt(from.Value)); day < to.Value;)
        {
            var later = Math.Min(day + Look, to.Value);
            var next = LatitudeAt(later);
            if ((latitude > 0) != (next > 0))
            {
                var at = new JulianDay(Crossing.Solve(LatitudeAt, day, latitude, later, next));
                found.Add(new(next > 0, at, sky.Position(at, Body.Moon, Frame).Longitude));
            }

            (day, latitude) = (later, next);
        }

        return found;
    }
}
