using NodaTime;

namespace AstroEngine.Core.Numerology;

/// <summary>The year, month and day of somebody in the cycles of nine, each 1 to 9: master numbers are reduced in cycles (Decoz, chapter 7).</summary>
/// <param name="Year">The personal year: the birthday in the calendar year. It runs from January to December.</param>
/// <param name="Month">The personal month: the personal year and the calendar month.</param>
/// <param name="Day">The personal day: the personal month and the day of the month.</param>
/// <param name="UniversalYear">The digits of the calendar year: the same for all.</param>
public readonly record struct PersonalCycle(int Year, int Month, int Day, int UniversalYear)
{
    /// <summary>Finds the cycle of a birth on a date.</summary>
    /// <param name="birth">The birth date; its year does not matter.</param>
    /// <param name="date">The date.</param>
    public static PersonalCycle Of(LocalDate birth, LocalDate date)
    {
        var universal = DigitSum.Root(date.Year);
        var year = DigitSum.Root(birth.Month + birth.Day + universal);
        var month = DigitSum.Root(year + date.Month);
        return new(year, month, DigitSum.Root(month + date.Day), universal);
    }
}
