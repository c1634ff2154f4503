namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>What the calendar says of a moment.</summary>
/// <param name="Month">The lunar month.</param>
/// <param name="LunarYear">The year that begins with Chaitra.</param>
/// <param name="SolarMonth">The solar month.</param>
/// <param name="SolarYear">The year that begins with the Sun's entry into Aries.</param>
/// <param name="Ayana">The ayana by the Sun of the calendar's zodiac: in a sidereal one that of the tradition.</param>
/// <param name="DrikAyana">The ayana by the tropical Sun, from solstice to solstice.</param>
/// <param name="Ritu">The season by the Sun of the calendar's zodiac: in a sidereal one that of the tradition.</param>
/// <param name="DrikRitu">The season by the tropical Sun.</param>
/// <param name="LunarRitu">The season by the amanta month.</param>
public readonly record struct CalendarReading(
    LunarMonth Month,
    HinduYear LunarYear,
    SolarMonth SolarMonth,
    HinduYear SolarYear,
    Ayana Ayana,
    Ayana DrikAyana,
    Ritu Ritu,
    Ritu DrikRitu,
    Ritu LunarRitu);
