namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>A choice that a dasha system offers where traditions differ, such as <c>method</c>. See <see cref="DashaOption{T}"/>.</summary>
/// <param name="name">The name, as requests and answers show it.</param>
/// <param name="values">The names of what may be chosen; the first is the default.</param>
public abstract class DashaOption(string name, IReadOnlyList<string> values)
{
    /// <summary>The name, as requests and answers show it.</summary>
    public string Name { get; } = name;

    /// <summary>The names of what may be chosen; the first is the default.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
