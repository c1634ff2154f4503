using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>Counts years and days of the Kaliyuga.</summary>
public static class HinduYears
{
    // The Sun's sidereal entry into Aries of 14 April 2023 (Lahiri), with which Kali 5124 began.
    private const double ReferenceEntry = 2460048.9;
    private const int ReferenceKali = 5124;

    private const double SiderealYear = 365.256363;
    private const double FullCircle = 360;

    // Noon of 18 February 3102 BC, Julian calendar.
    private const int KaliEpoch = 588466;

    /// <summary>The solar year of a moment, which begins with the Sun's entry into Aries.</summary>
    /// <param name="moment">Universal Time.</param>
    /// <param name="sun">The Sun's longitude in the zodiac of the calendar.</param>
    public static HinduYear Solar(JulianDay moment, Angle sun)
    {
        // What the Sun has gone since its entry is taken away first: what is left is a whole number of years, but for the Sun's inequality
        // and the slow turning of the zodiacs against each other.
        var years = ((moment.Value - ReferenceEntry) / SiderealYear) - (sun.Normalized().Degrees / FullCircle);
        return new(ReferenceKali + (int)Math.Round(years));
    }

    /// <summary>The lunar year of a month, which begins with Chaitra.</summary>
    /// <param name="newMoon">The new moon that begins the amanta month.</param>
    /// <param name="sun">The Sun's longitude at this new moon in the zodiac of the calendar.</param>
    public static HinduYear Lunar(JulianDay newMoon, Angle sun)
    {
        // Chaitra begins before the solar year that it opens.
        var solar = Solar(newMoon, sun);
        return SignPosition.Of(sun).Sign == Sign.Pisces ? new(solar.Kali + 1) : solar;
    }

    /// <summary>The days of the Kaliyuga that have passed before a civil date (ahargana).</summary>
    /// <param name="date">A date in any calendar.</param>
    /// <returns>0 for 18 February 3102 BC (Julian), negative before.</returns>
    public static int Ahargana(LocalDate date) => (int)JulianDay.FromDate(date, 0.5).Value - KaliEpoch;
}
