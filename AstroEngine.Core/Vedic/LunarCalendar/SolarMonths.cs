using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>Finds solar months and the Sun's entries into signs (sankranti).</summary>
/// <remarks>
/// The astronomical months. On which civil day a month begins is told by the usage of the region (Sewell and Dikshit, The Indian Calendar, 1896,
/// art. 28): in Tamil Nadu the day of the entry if it falls before sunset, in Bengal the day after, and so on.
/// </remarks>
public static class SolarMonths
{
    private const double SignWidth = 30;
    private const int Signs = 12;
    private const int MostSteps = 12;

    // The Sun changes its speed by at most 0.0006 degrees a day: what is left after a step of s days is 0.0003 s squared.
    private const double LastStep = 5e-3;

    private const double DaysPerCentury = 36525;
    private const double Radians = Math.PI / 180;

    /// <summary>The solar month of a moment.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="moment">Universal Time.</param>
    /// <param name="frame">The zodiac and the kind of positions; they are geocentric.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the entries around the moment.</exception>
    public static SolarMonth At(ISky sky, JulianDay moment, in SkyFrame frame)
    {
        ArgumentNullException.ThrowIfNull(sky);
        var geocentric = frame with { Center = PositionCenter.Geocentric };
        return At(
            sky,
            moment,
            geocentric,
            sky.Position(moment, Body.Sun, geocentric),
            sky.Position(moment, Body.Sun, geocentric with { Zodiac = ZodiacFrame.Tropical }).Longitude);
    }

    /// <summary>The solar month of a moment at which the Sun is known, in the zodiac of the calendar and from the equinox.</summary>
    internal static SolarMonth At(ISky sky, JulianDay moment, in SkyFrame frame, in BodyPosition sun, Angle tropical)
    {
        var (sign, degree) = SignPosition.Of(sun.Longitude);
        var next = (Sign)(((int)sign + 1) % Signs);
        return new(
            sign,
            EntryNear(sky, new(moment.Value + DaysTo(moment, tropical, -degree.Degrees)), sign, frame),
            EntryNear(sky, new(moment.Value + DaysTo(moment, tropical, SignWidth - degree.Degrees)), next, frame));
    }

    /// <summary>About how many days the Sun needs for a way of some degrees: by Kepler's ellipse, good to minutes.</summary>
    /// <remarks>Mean speed, eccentricity and perigee: Meeus, Astronomical Algorithms, 2nd ed., ch. 25.</remarks>
    private static double DaysTo(JulianDay moment, Angle tropical, double degrees)
    {
        var centuries = (moment.Value - JulianDay.J2000.Value) / DaysPerCentury;
        var eccentricity = 0.016708634 - (0.000042037 * centuries);
        var anomaly = (tropical.Degrees - 282.937 - (1.7195 * centuries)) * Radians;
        var way = degrees * Radians;
        return (way - Center(anomaly + way) + Center(anomaly)) / (0.98560028 * Radians);

        // True less mean anomaly, to the second order.
        double Center(double at) => (2 * eccentricity * Math.Sin(at)) - (0.75 * eccentricity * eccentricity * Math.Sin(2 * at));
    }

    private static JulianDay EntryNear(ISky sky, JulianDay guess, Sign sign, in SkyFrame frame)
    {
        var day = guess.Value;
        for (var i = 0; i < MostSteps; i++)
        {
            var sun = sky.Position(new(day), Body.Sun, frame);
            var step = sun.Longitude.From(new((int)sign * SignWidth)).Degrees / sun.Speed;
            day -= step;
            if (Math.Abs(step) < LastStep)
            {
                return new(day);
            }
        }

        throw new InvalidOperationException($"The Sun's entry into {sign} was not found near {guess}.");
    }
}
