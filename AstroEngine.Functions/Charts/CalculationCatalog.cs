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

    /// <summary>What may be named, in words for messages: the names, and the paths of those that have a path.</summary>
    public string Allowed => string.Join(
        ", ", _entries.Values.OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => entry.PathField is { } part ? $"{entry.Name} or {entry.Name}/{{{part}}}" : entry.Name));

    /// <summary>The calculation of a name, or null when there is none.</summary>
    /// <param name="name">A kind; a kind and its path field, such as <c>divisional/9</c>; or an alias, such as <c>navamsa</c>.</param>
    internal CalculationEntry? Find(string name)
    {
        if (_entries.TryGetValue(name, out var entry))
        {
            return entry;
        }

        if (CalculationAliases.Find(name) is { } alias)
        {
            return new PathEntry(_entries[alias.Kind], name, alias.Field, alias.Value);
        }

        var slash = name.IndexOf('/');
        return slash > 0 && _entries.TryGetValue(name[..slash], out entry) && entry.PathField is { } field
            ? new PathEntry(entry, name, field, name[(slash + 1)..])
            : null;
    }

    /// <summary>The calculation of a name that is known to be one.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    internal CalculationEntry Get(string name) => Find(name) ?? throw new KeyNotFoundException($"There is no calculation {name}.");
}
