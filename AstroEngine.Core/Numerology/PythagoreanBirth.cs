using NodaTime;

namespace AstroEngine.Core.Numerology;

/// <summary>The numbers of a birth date.</summary>
/// <param name="Month">The month, reduced.</param>
/// <param name="Day">The day of the month, reduced: the birthday number.</param>
/// <param name="Year">The sum of the digits of the year, reduced.</param>
/// <param name="LifePath">The life path.</param>
/// <param name="Stages">Pinnacles and challenges.</param>
public sealed record PythagoreanBirth(
    NumerologyNumber Month,
    NumerologyNumber Day,
    NumerologyNumber Year,
    NumerologyNumber LifePath,
    LifeStages Stages)
{
    /// <summary>Counts a birth date.</summary>
    /// <param name="date">A date of the years 1 to 9999.</param>
    /// <param name="method">In what order numbers are added and reduced.</param>
    public static PythagoreanBirth Of(LocalDate date, PythagoreanMethod method)
    {
        var month = NumerologyNumber.Reduce(date.Month);
        var day = NumerologyNumber.Reduce(date.Day);
        var year = NumerologyNumber.Reduce(DigitSum.Of(date.Year));
        var lifePath = NumerologyNumber.Reduce(method == PythagoreanMethod.ByPart
            ? month.Value + day.Value + year.Value
            : DigitSum.Of(date.Month) + DigitSum.Of(date.Day) + DigitSum.Of(date.Year));
        return new(month, day, year, lifePath, LifeStages.Of(month, day, year, lifePath));
    }

    /// <summary>The maturity number: life path and expression together.</summary>
    /// <param name="expression">The expression number.</param>
    public NumerologyNumber MaturityWith(NumerologyNumber expression) => NumerologyNumber.Reduce(LifePath.Value + expression.Value);
}
