using NodaTime;

namespace AstroEngine.Core.Numerology;

/// <summary>A date by its numbers.</summary>
/// <param name="Date">The date.</param>
/// <param name="Day">The day of the month, reduced to a digit: the birth number (Cheiro's Book of Numbers, chapter XV).</param>
/// <param name="Sum">All digits of the date.</param>
public readonly record struct ChaldeanDate(LocalDate Date, NumerologyNumber Day, NumerologyNumber Sum)
{
    /// <summary>Counts a date.</summary>
    /// <param name="date">A date of the years 1 to 9999.</param>
    /// <param name="method">Whether 11, 22 and 33 are reduced in the sum; Cheiro reduces them.</param>
    public static ChaldeanDate Of(LocalDate date, ChaldeanMethod method)
    {
        var total = DigitSum.Of(date.Year) + DigitSum.Of(date.Month) + DigitSum.Of(date.Day);
        return new(
            date,
            NumerologyNumber.ReduceToDigit(date.Day),
            method == ChaldeanMethod.Cheiro ? NumerologyNumber.ReduceToDigit(total) : NumerologyNumber.Reduce(total));
    }
}
