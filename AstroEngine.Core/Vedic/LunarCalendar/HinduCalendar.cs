using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>The Hindu calendar of a moment: months, years and seasons.</summary>
public static class HinduCalendar
{
    /// <summary>Reads the calendar.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="moment">Universal Time; for the calendar of a day, its sunrise.</param>
    /// <param name="frame">The zodiac of the calendar and the kind of positions; they are geocentric.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the months around the moment.</exception>
    public static CalendarReading At(ISky sky, JulianDay moment, in SkyFrame frame)
    {
        ArgumentNullException.ThrowIfNull(sky);
        var geocentric = frame with { Center = PositionCenter.Geocentric };
        var seen = SunAndMoon.At(sky, moment, geocentric);
        var sun = seen.Sun;
        var (month, sunAtBegin) = LunarMonths.Find(sky, moment, geocentric, seen.Elongation);
        var tropical = sky.Position(moment, Body.Sun, geocentric with { Zodiac = ZodiacFrame.Tropical }).Longitude;
        return new(
            month,
            HinduYears.Lunar(month.Begins, sunAtBegin),
            SolarMonths.At(sky, moment, geocentric, sun, tropical),
            HinduYears.Solar(moment, sun.Longitude),
            Seasons.AyanaOf(sun.Longitude),
            Seasons.AyanaOf(tropical),
            Seasons.RituOf(sun.Longitude),
            Seasons.RituOf(tropical),
            Seasons.RituOf(month.Amanta));
    }
}
