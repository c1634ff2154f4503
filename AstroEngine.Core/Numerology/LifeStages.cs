namespace AstroEngine.Core.Numerology;

/// <summary>Pinnacles and challenges: what four stages of a life offer, and what they ask.</summary>
/// <remarks>
/// Decoz, chapters 6 and 7. The first stage ends with the birthday of 36 less the life path, the next two are nine years each.
/// Pinnacles add month, day and year, and keep master numbers; challenges subtract them as single digits. Decoz lets the third challenge, the main one,
/// rule the whole life; other books give each the years of its pinnacle, as here.
/// </remarks>
/// <param name="Pinnacles">The four pinnacles.</param>
/// <param name="Challenges">The four challenges, 0 to 8; the third is the main one.</param>
public sealed record LifeStages(IReadOnlyList<LifeStage> Pinnacles, IReadOnlyList<LifeStage> Challenges)
{
    private const int FirstEnd = 36;
    private const int StageYears = 9;

    /// <summary>Finds the stages of a birth.</summary>
    /// <param name="month">The month, reduced.</param>
    /// <param name="day">The day, reduced.</param>
    /// <param name="year">The year, reduced.</param>
    /// <param name="lifePath">The life path.</param>
    public static LifeStages Of(NumerologyNumber month, NumerologyNumber day, NumerologyNumber year, NumerologyNumber lifePath)
    {
        var end = FirstEnd - lifePath.Digit;
        var first = NumerologyNumber.Reduce(month.Value + day.Value);
        var second = NumerologyNumber.Reduce(day.Value + year.Value);
        var third = NumerologyNumber.Reduce(first.Value + second.Value);
        var fourth = NumerologyNumber.Reduce(month.Value + year.Value);
        var early = Math.Abs(month.Digit - day.Digit);
        var late = Math.Abs(day.Digit - year.Digit);
        return new(
            Staged(end, first, second, third, fourth),
            Staged(end, Challenge(early), Challenge(late), Challenge(Math.Abs(early - late)), Challenge(Math.Abs(month.Digit - year.Digit))));
    }

    private static NumerologyNumber Challenge(int difference) => new(difference, difference);

    private static LifeStage[] Staged(
        int end, NumerologyNumber first, NumerologyNumber second, NumerologyNumber third, NumerologyNumber fourth) =>
    [
        new(first, 0, end),
        new(second, end, end + StageYears),
        new(third, end + StageYears, end + (2 * StageYears)),
        new(fourth, end + (2 * StageYears), null),
    ];
}
