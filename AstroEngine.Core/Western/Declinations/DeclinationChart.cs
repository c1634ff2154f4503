using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Declinations;

/// <summary>The declinations of a chart, and the aspects that they make.</summary>
/// <param name="Natal">The chart.</param>
/// <param name="Obliquity">The true obliquity of the ecliptic: the bounds of the Sun.</param>
/// <param name="Points">The points.</param>
/// <param name="Aspects">The aspects, by the numbers of the points.</param>
public sealed record DeclinationChart(NatalChart Natal, Angle Obliquity, IReadOnlyList<DeclinationPoint> Points, IReadOnlyList<DeclinationHit> Aspects)
{
    // Long enough for the noise of the ephemeris not to matter, short enough for declinations to change evenly.
    private const double HalfStep = 0.02;

    /// <summary>The orb unless another is asked for.</summary>
    public static Angle UsualOrb => new(1);

    /// <summary>Computes the declinations of a birth.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the moment.</exception>
    public static DeclinationChart Calculate(ISky sky, DeclinationRequest request)
    {
        var natal = NatalChartCalculator.Calculate(sky, request.Birth);
        var obliquity = sky.Orientation(natal.JulianDay).TrueObliquity;
        var points = new DeclinationPoint[natal.Placements.Count];
        for (var i = 0; i < points.Length; i++)
        {
            var (point, declination) = (natal.Placements[i].Point, natal.Placements[i].Position.Declination);
            // The Sun is in its bounds, whatever nutation and its own latitude do to the last digits.
            points[i] = new(
                point, declination, Speed(sky, natal, point), point != ChartPoint.Sun && Math.Abs(declination.Degrees) > obliquity.Degrees);
        }

        return new(natal, obliquity, points, ParallelFinder.Find(points, request.Orb));
    }

    private static double Speed(ISky sky, NatalChart natal, ChartPoint point)
    {
        var before = Declination(sky, natal, point, -HalfStep);
        var after = Declination(sky, natal, point, HalfStep);
        return (after - before) / (2 * HalfStep);
    }

    private static double Declination(ISky sky, NatalChart natal, ChartPoint point, double days)
    {
        var moment = new JulianDay(natal.JulianDay.Value + days);
        var position = sky.Position(moment, ChartPoints.BodyOf(point, natal.Request.Node), natal.Request.Frame);
        return point == ChartPoint.Ketu ? -position.Declination.Degrees : position.Declination.Degrees;
    }
}
