using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>The Sun in the zodiac of the calendar, and the Moon's way from it.</summary>
/// <param name="Sun">The Sun in the zodiac of the calendar.</param>
/// <param name="Elongation">How far the Moon has gone from the Sun on the ecliptic of date, 0 up to 360 degrees.</param>
/// <param name="Rate">How fast it goes, degrees a day.</param>
internal readonly record struct SunAndMoon(BodyPosition Sun, double Elongation, double Rate)
{
    /// <summary>Looks at Sun and Moon.</summary>
    public static SunAndMoon At(ISky sky, JulianDay moment, in SkyFrame frame)
    {
        var sun = sky.Position(moment, Body.Sun, frame);
        if (frame.Zodiac.Ayanamsa is not { IsProjection: true })
        {
            return Of(sun, sun, sky.Position(moment, Body.Moon, frame));
        }

        // Where a zodiac lies on another ecliptic, conjunctions are still those on the ecliptic of date.
        var ofDate = frame with { Zodiac = ZodiacFrame.Tropical };
        return Of(sun, sky.Position(moment, Body.Sun, ofDate), sky.Position(moment, Body.Moon, ofDate));
    }

    private static SunAndMoon Of(in BodyPosition sun, in BodyPosition sunOfDate, in BodyPosition moon) =>
        new(sun, (moon.Longitude - sunOfDate.Longitude).Normalized().Degrees, moon.Speed - sunOfDate.Speed);
}
