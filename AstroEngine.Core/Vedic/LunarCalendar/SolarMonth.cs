using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>A solar month: the time that the Sun stays in a sign.</summary>
/// <param name="Sign">The sign; Aries is Mesha, the first month.</param>
/// <param name="Begins">When the Sun enters the sign (sankranti), UT.</param>
/// <param name="Ends">When it enters the next, UT.</param>
public readonly record struct SolarMonth(Sign Sign, JulianDay Begins, JulianDay Ends)
{
    /// <summary>The number of the month, 1 for Mesha to 12 for Mina.</summary>
    public int Number => (int)Sign + 1;
}
