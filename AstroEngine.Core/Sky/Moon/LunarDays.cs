using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>Counts lunar days as the lunar calendars of eastern Europe do.</summary>
/// <remarks>
/// The first begins at the new moon, the second at the first moonrise after it, each next one at a moonrise, until a new moon: so the first and the last
/// may be short, and a month has 29 or 30. Where the Moon does not rise for days, near the poles, the day lasts that long.
/// </remarks>
public static class LunarDays
{
    private const double LongestWithoutMoonrise = 20;
    private const double LongestMonth = 29.9;
    private const double JustAfter = 1e-4;

    /// <summary>The lunar days that overlap a time, in order.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="place">The place.</param>
    /// <param name="from">The beginning, Universal Time.</param>
    /// <param name="to">The end, not included.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static List<LunarDay> Between(ISky sky, GeoPlace place, JulianDay from, JulianDay to)
    {
        ArgumentNullException.ThrowIfNull(sky);
        List<LunarDay> found = [];
        var finder = new RiseSetFinder(sky, place, HorizonRule.Astronomical);
        var newMoons = MoonPhases.Between(sky, new(from.Value - LongestMonth), new(to.Value + LongestMonth))
            .Where(p => p.Phase == MoonPhase.New).Select(p => p.At).ToList();
        for (var i = 0; i + 1 < newMoons.Count; i++)
        {
            AddMonth(found, finder, newMoons[i], newMoons[i + 1], from, to);
        }

        return found;
    }

    private static void AddMonth(
        List<LunarDay> found, RiseSetFinder finder, JulianDay newMoon, JulianDay nextNewMoon, JulianDay from, JulianDay to)
    {
        var starts = newMoon;
        for (var number = 1; starts < nextNewMoon && starts < to; number++)
        {
            var until = new JulianDay(Math.Min(nextNewMoon.Value, starts.Value + LongestWithoutMoonrise));
            var ends = finder.Next(Body.Moon, HorizonEvent.Rise, new(starts.Value + JustAfter), until) ?? nextNewMoon;
            if (ends > from)
            {
                found.Add(new(number, starts, ends));
            }

            starts = ends;
        }
    }
}
