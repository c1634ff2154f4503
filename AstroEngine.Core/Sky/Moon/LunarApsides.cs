using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>Finds perigees and apogees of the Moon: where its distance, as the ephemeris gives it, is least or greatest.</summary>
public static class LunarApsides
{
    private const double KilometresPerUnit = 149597870.7;
    private const double Look = 1;
    private const double Arm = 0.15;
    private const int Rounds = 4;
    private static readonly SkyFrame Frame = new(ZodiacFrame.Tropical);

    /// <summary>The apsides in a time, in order.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="from">The beginning, Universal Time.</param>
    /// <param name="to">The end, not included.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static List<LunarApsis> Between(ISky sky, JulianDay from, JulianDay to)
    {
        ArgumentNullException.ThrowIfNull(sky);
        List<LunarApsis> found = [];
        var (before, middle) = (DistanceAt(sky, from.Value - Look), DistanceAt(sky, from.Value));
        for (var day = from.Value; day < to.Value + Look; day += Look)
        {
            var after = DistanceAt(sky, day + Look);
            // Of a flat top the first of two equal days is taken.
            if ((middle >= before) != (after >= middle))
            {
                Add(found, sky, day, isPerigee: after >= middle, from, to);
            }

            (before, middle) = (middle, after);
        }

        return found;
    }

    private static void Add(List<LunarApsis> found, ISky sky, double guess, bool isPerigee, JulianDay from, JulianDay to)
    {
        var at = Extreme(sky, guess);
        if (at >= from.Value && at < to.Value)
        {
            found.Add(new(isPerigee, new(at), DistanceAt(sky, at) * KilometresPerUnit));
        }
    }

    /// <summary>Where the slope is nothing: five looks give slope and curvature to the fourth order.</summary>
    private static double Extreme(ISky sky, double day)
    {
        for (var i = 0; i < Rounds; i++)
        {
            var (a, b, c, d, e) = (
                DistanceAt(sky, day - (2 * Arm)), DistanceAt(sky, day - Arm), DistanceAt(sky, day), DistanceAt(sky, day + Arm), DistanceAt(sky, day + (2 * Arm)));
            var slope = (a - e + (8 * (d - b))) / 12;
            var curvature = ((16 * (b + d)) - a - e - (30 * c)) / 12;
            day -= slope / curvature * Arm;
        }

        return day;
    }

    private static double DistanceAt(ISky sky, double day) => sky.Position(new(day), Body.Moon, Frame).Distance;
}
