using System.Collections.Frozen;

namespace AstroEngine.Functions.Charts;

/// <summary>The names that the replaced systems had for calculations.</summary>
internal static class CalculationAliases
{
    private static readonly FrozenDictionary<string, CalculationAlias> ByName = All().ToFrozenDictionary(alias => alias.Name, StringComparer.Ordinal);

    /// <summary>The alias of a name, or null.</summary>
    public static CalculationAlias? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<CalculationAlias> All() => [];
}
