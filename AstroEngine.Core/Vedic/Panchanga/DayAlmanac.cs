using AstroEngine.Core.Vedic.LunarCalendar;
using AstroEngine.Core.Vedic.Muhurta;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>What almanacs print beside the five limbs of a day.</summary>
/// <param name="Solar">The day from sunrise to sunrise, which muhurtas, choghadiyas and hours divide; null when the Sun does not rise and set.</param>
/// <param name="NightBefore">The night that ends with the sunrise; null when there is none.</param>
/// <param name="Calendar">Months, years and seasons at sunrise, or where there is none at the beginning of the date.</param>
/// <param name="Lagnas">Which sign is the ascendant when, in the zodiac of the request; none at the poles.</param>
/// <param name="Varjyams">Shunned parts of nakshatras that begin in the day.</param>
/// <param name="AmritaKalams">Good parts of nakshatras that begin in the day.</param>
public sealed record DayAlmanac(
    SolarDay? Solar,
    TimeSlot? NightBefore,
    CalendarReading Calendar,
    IReadOnlyList<LagnaSpan> Lagnas,
    IReadOnlyList<TimeSlot> Varjyams,
    IReadOnlyList<TimeSlot> AmritaKalams);
