using System.Collections.Frozen;

namespace AstroEngine.Functions.Charts;

/// <summary>Every calculation of the service by its name. A new one is registered with one line in <see cref="CalculationRegistration"/>.</summary>
public sealed class CalculationCatalog
{
    private readonly FrozenDictionary<string, CalculationEntry> _entries;

    internal CalculationCatalog(IEnumerable<CalculationEntry> entries) =>
        _entries = entries.ToFrozenDictionary(entry => entry.Name, StringComparer.Ordinal);

    /// <summary>The names, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. _entries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The calculation of a name, or null when there is none.</summary>
    internal CalculationEntry? Find(string name) => _entries.GetValueOrDefault(name);

    /// <summary>The calculation of a name that is known to be one.</summary>
    internal CalculationEntry Get(string name) => _entries[name];
}
