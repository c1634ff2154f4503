using AstroEngine.Core.Numerology;
using AstroEngine.Functions.Caching;
using NodaTime;

namespace AstroEngine.Functions.Numerology;

/// <summary>What Pythagorean numerology is asked for.</summary>
/// <param name="Method">In what order numbers are added and reduced.</param>
/// <param name="Y">Whether Y is a vowel.</param>
/// <param name="Name">The full name at birth.</param>
/// <param name="BirthDate">The birth date.</param>
/// <param name="At">The date of the personal year, month and day; null when they are not asked for.</param>
internal sealed record PythagoreanRequest(PythagoreanMethod Method, LetterY Y, NumerologyName Name, LocalDate BirthDate, LocalDate? At)
    : NumerologyRequest(NumerologyScheme.Pythagorean)
{
    /// <inheritdoc />
    public override void AppendKey(CacheKeyHasher key) =>
        key.Append((long)Method).Append((long)Y).Append(Name.Text).AppendDate(BirthDate).AppendDate(At);
}
