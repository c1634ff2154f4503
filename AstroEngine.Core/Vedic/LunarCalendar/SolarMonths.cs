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

    // The Sun changes its speed by a thousandth of it in two days: what is left after such a step is far below a millisecond.
    private const double LastStep = 1e-3;

    /// <summary>The solar month of a moment.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="moment">Universal Time.</param>
    /// <param name="frame">The zodiac and the kind of positions; they are geocentric.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the entries around the moment.</exception>
    public static SolarMonth At(ISky sky, JulianDay moment, in SkyFrame frame)
    {
        ArgumentNullException.ThrowIfNull(sky);
        var geocentric = frame with { Center = PositionCenter.Geocentric };
        return At(sky, moment, geocentric, sky.Position(moment, Body.Sun, geocentric));
    }

    /// <summary>The solar month of a moment at which the Sun's position is known.</summary>
    internal static SolarMonth At(ISky sky, JulianDay moment, in SkyFrame frame, in BodyPosition sun)
    {
        var (sign, degree) = SignPosition.Of(sun.Longitude);
        var next = (Sign)(((int)sign + 1) % Signs);
        return new(
            sign,
            EntryNear(sky, new(moment.Value - (degree.Degrees / sun.Speed)), sign, frame),
            EntryNear(sky, new(moment.Value + ((SignWidth - degree.Degrees) / sun.Speed)), next, frame));
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
