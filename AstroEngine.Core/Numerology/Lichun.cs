using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Numerology;

/// <summary>Lichun, the beginning of spring: the Sun reaches 315° of tropical longitude, on 3, 4 or 5 February in our centuries.</summary>
public static class Lichun
{
    private const double YearLength = 365.2421897;
    private const int Rounds = 10;

    // A twentieth of a second of time: below what a clock shows, above the noise of any ephemeris.
    private const double Enough = 5e-7;

    private static readonly Angle Beginning = Angle.FromDegrees(315);
    private static readonly SkyFrame Frame = new(ZodiacFrame.Tropical);

    // 2000-02-04 12:40 UT, from which the search of every year sets out.
    private static readonly JulianDay Known = new(2451579.0278);

    /// <summary>Whether a date of our centuries may belong to the solar year before its calendar year: it is 5 February or earlier.</summary>
    /// <param name="date">A Gregorian date.</param>
    public static bool MayPrecede(LocalDate date) => date.Month == 1 || (date.Month == 2 && date.Day <= 5);

    /// <summary>The moment of lichun in a year.</summary>
    /// <param name="sky">The sky.</param>
    /// <param name="year">The Gregorian year.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the year.</exception>
    public static JulianDay In(ISky sky, int year)
    {
        var moment = new JulianDay(Known.Value + ((year - 2000) * YearLength));
        for (var round = 0; round < Rounds; round++)
        {
            var sun = sky.Position(moment, Body.Sun, Frame);
            var step = Beginning.From(sun.Longitude).Degrees / sun.Speed;
            moment = new JulianDay(moment.Value + step);
            if (Math.Abs(step) < Enough)
            {
                break;
            }
        }

        return moment;
    }

    /// <summary>The date of lichun as China reckons it, at 120° east: UTC+8.</summary>
    /// <param name="moment">The moment of lichun.</param>
    public static OffsetDateTime InChina(JulianDay moment) => moment.ToInstant().WithOffset(Offset.FromHours(8));

    /// <summary>The year that a date belongs to when years begin with lichun; the whole day of lichun belongs to the new one.</summary>
    /// <param name="date">A date in China's reckoning, Gregorian.</param>
    /// <param name="lichun">The moment of lichun in the calendar year of the date.</param>
    public static int YearOf(LocalDate date, JulianDay lichun) => date < InChina(lichun).Date ? date.Year - 1 : date.Year;
}
