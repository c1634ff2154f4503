using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Charts.Courses;

/// <summary>How far an ephemeris reaches, for what is good to know but not asked for.</summary>
internal static class EphemerisReach
{
    private const double Precision = 1;

    /// <summary>The moment so many days off, or the last one on the way there that the ephemeris reaches.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="point">The point.</param>
    /// <param name="chart">How positions are reckoned.</param>
    /// <param name="moment">A moment that the ephemeris must reach.</param>
    /// <param name="days">How far to go; negative is back.</param>
    public static JulianDay Within(ISky sky, ChartPoint point, NatalRequest chart, JulianDay moment, double days)
    {
        if (days == 0 || Reaches(sky, point, chart, moment.Value + days))
        {
            return new(moment.Value + days);
        }

        var (near, far) = (0.0, days);
        while (Math.Abs(far - near) > Precision)
        {
            var middle = 0.5 * (near + far);
            (near, far) = Reaches(sky, point, chart, moment.Value + middle) ? (middle, far) : (near, middle);
        }

        return new(moment.Value + near);
    }

    private static bool Reaches(ISky sky, ChartPoint point, NatalRequest chart, double day)
    {
        try
        {
            sky.Longitude(new JulianDay(day), ChartPoints.BodyOf(point, chart.Node), chart.Frame);
            return true;
        }
        catch (Exception e) when (e is PackMissException or EphemerisRangeException)
        {
            return false;
        }
    }
}
