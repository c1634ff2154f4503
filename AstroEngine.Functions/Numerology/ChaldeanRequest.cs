using AstroEngine.Core.Numerology;
using AstroEngine.Functions.Caching;
using NodaTime;

namespace AstroEngine.Functions.Numerology;

/// <summary>What Chaldean numerology is asked for.</summary>
/// <param name="Method">How compound numbers are found.</param>
/// <param name="Name">The name.</param>
/// <param name="Tagline">The motto of a business, if there is one.</param>
/// <param name="BirthDate">The birth date, if it is known.</param>
/// <param name="FoundingDate">The date a business was founded, if it is known.</param>
internal sealed record ChaldeanRequest(
    ChaldeanMethod Method, NumerologyName Name, NumerologyName? Tagline, LocalDate? BirthDate, LocalDate? FoundingDate)
    : NumerologyRequest(NumerologyScheme.Chaldean)
{
    /// <inheritdoc />
    public override void AppendKey(CacheKeyHasher key) =>
        key.Append((long)Method).Append(Name.Text).Append(Tagline?.Text).AppendDate(BirthDate).AppendDate(FoundingDate);
}
