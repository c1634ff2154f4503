using System.Collections.Frozen;
using System.Text;

namespace AstroEngine.Core;

/// <summary>The names of enumeration members in requests, answers and messages: snake_case, one spelling everywhere.</summary>
public static class Names
{
    /// <summary>The name of a member.</summary>
    /// <typeparam name="T">An enumeration whose members count up from 0.</typeparam>
    /// <param name="value">A member.</param>
    /// <returns>For example <c>mean_lilith</c>.</returns>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.ByValue[value];

    /// <summary>All names, in the order of the members.</summary>
    /// <typeparam name="T">An enumeration.</typeparam>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Table<T>.InOrder;

    /// <summary>Finds the member of a name.</summary>
    /// <typeparam name="T">An enumeration.</typeparam>
    /// <param name="name">A name in snake_case.</param>
    /// <param name="value">The member.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum => Table<T>.ByName.TryGetValue(name, out value);

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly string[] InOrder = [.. Enum.GetValues<T>().Select(v => SnakeCase(v.ToString()))];

        public static readonly FrozenDictionary<T, string> ByValue =
            Enum.GetValues<T>().ToFrozenDictionary(v => v, v => SnakeCase(v.ToString()));

        public static readonly FrozenDictionary<string, T> ByName =
            Enum.GetValues<T>().ToFrozenDictionary(v => SnakeCase(v.ToString()), v => v, StringComparer.Ordinal);
    }
}
