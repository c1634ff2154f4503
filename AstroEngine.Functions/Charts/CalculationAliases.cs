using System.Collections.Frozen;

namespace AstroEngine.Functions.Charts;

/// <summary>The names that the replaced systems had for calculations.</summary>
internal static class CalculationAliases
{
    private static readonly FrozenDictionary<string, CalculationAlias> ByName = All().ToFrozenDictionary(alias => alias.Name, StringComparer.Ordinal);

    /// <summary>The alias of a name, or null.</summary>
    public static CalculationAlias? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<CalculationAlias> All() => [.. Divisional(), .. LagnaCharts()];

    private static IEnumerable<CalculationAlias> Divisional() =>
        new (string Name, string Division)[]
        {
            ("navamsa", "9"), ("calculate_d2_hora", "2"), ("calculate_d3", "3"), ("calculate_d4", "4"), ("calculate_d7", "7"),
            ("calculate_d10", "10"), ("calculate_d12", "12"), ("calculate_d16", "16"), ("calculate_d20", "20"), ("calculate_d24", "24"),
            ("calculate_d27", "27"), ("calculate_d30", "30"), ("calculate_d40", "40"), ("calculate_d45", "45"), ("calculate_d60", "60"),
        }.Select(alias => new CalculationAlias(alias.Name, CalculationKinds.Divisional, "division", alias.Division));

    private static IEnumerable<CalculationAlias> LagnaCharts() =>
        new (string Name, string From)[]
        {
            ("sun-chart", "sun"), ("moon-chart", "moon"), ("calculate_sun_chart", "sun"), ("calculate_moon_chart", "moon"),
        }.Select(alias => new CalculationAlias(alias.Name, CalculationKinds.LagnaChart, "from", alias.From));
}
