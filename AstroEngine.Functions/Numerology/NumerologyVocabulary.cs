using AstroEngine.Core;
using AstroEngine.Core.Numerology;

namespace AstroEngine.Functions.Numerology;

/// <summary>The enumerations of numerology.</summary>
internal sealed record NumerologyVocabulary(
    IReadOnlyList<string> Schemes,
    IReadOnlyList<string> ChaldeanMethods,
    IReadOnlyList<string> PythagoreanMethods,
    IReadOnlyList<string> Y,
    IReadOnlyList<string> Genders,
    IReadOnlyList<string> YearStarts,
    IReadOnlyList<string> Arrows,
    IReadOnlyList<string> ArrowStates,
    IReadOnlyList<string> Trigrams,
    IReadOnlyList<string> Elements,
    IReadOnlyList<string> CompoundNatures,
    IReadOnlyList<string> Harmonies)
{
    /// <summary>Lists them.</summary>
    public static NumerologyVocabulary Create() => new(
        Names.All<NumerologyScheme>(),
        Names.All<ChaldeanMethod>(),
        Names.All<PythagoreanMethod>(),
        Names.All<LetterY>(),
        Names.All<Gender>(),
        Names.All<KuaYearStart>(),
        Names.All<LoShuArrow>(),
        Names.All<LoShuArrowState>(),
        Names.All<Trigram>(),
        Names.All<NumberElement>(),
        Names.All<CompoundNature>(),
        Names.All<NumberHarmony>());
}
