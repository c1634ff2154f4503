using AstroEngine.Core.Vedic.LunarCalendar;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>A day of a month.</summary>
/// <param name="Day">Rise and set of Sun and Moon.</param>
/// <param name="AtSunrise">The limbs at sunrise; null when the Sun does not rise.</param>
/// <param name="SkippedTithi">The number of a tithi that begins and ends before the next sunrise (kshaya); null on most days.</param>
/// <param name="IsTithiRepeated">Whether the tithi is also that of the sunrise before or after (vriddhi).</param>
/// <param name="Month">The lunar month at sunrise, or where there is none at the beginning of the date.</param>
public sealed record PanchangaMonthDay(
    PanchangaDay Day, FourLimbs? AtSunrise, int? SkippedTithi, bool IsTithiRepeated, LunarMonth Month);
