using AstroEngine.Core.Numerology;
using AstroEngine.Functions.Caching;
using NodaTime;

namespace AstroEngine.Functions.Numerology;

/// <summary>What the Lo Shu grid is asked for.</summary>
/// <param name="BirthDate">The birth date.</param>
/// <param name="Gender">For whom the Kua number is.</param>
/// <param name="YearStart">When the year of the Kua number begins.</param>
internal sealed record LoShuRequest(LocalDate BirthDate, Gender Gender, KuaYearStart YearStart)
    : NumerologyRequest(NumerologyScheme.LoShu)
{
    /// <inheritdoc />
    public override void AppendKey(CacheKeyHasher key) => key.AppendDate(BirthDate).Append((long)Gender).Append((long)YearStart);
}
