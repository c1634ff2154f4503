using AstroEngine.Core.Vedic.Dashas;

namespace AstroEngine.Functions.Charts.Dashas;

/// <summary>What may be chosen in a dasha system.</summary>
/// <param name="StartFrom">The longitudes that it may start from; empty when it looks at the whole chart.</param>
/// <param name="Options">The values of each of its fields, the default first.</param>
internal sealed record DashaVocabulary(IReadOnlyList<string> StartFrom, IReadOnlyDictionary<string, IReadOnlyList<string>> Options)
{
    /// <summary>Lists what a system offers.</summary>
    public static DashaVocabulary Of(DashaSystem system) => new(
        system.HasStart ? DashaStart.AllNames : [],
        system.Options.ToDictionary(option => option.Name, option => option.Values, StringComparer.Ordinal));
}
