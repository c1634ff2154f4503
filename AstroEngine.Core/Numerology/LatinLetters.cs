using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace AstroEngine.Core.Numerology;

/// <summary>Letters of the Latin script as letters A to Z, by the table <c>Data/latin-letters.txt</c>.</summary>
/// <remarks>The table and not <see cref="string.Normalize()"/>: that does nothing where globalization is invariant, as it is here.</remarks>
internal static class LatinLetters
{
    private const string Resource = "AstroEngine.Core.Numerology.latin-letters.txt";

    private static readonly FrozenDictionary<int, string> Table = Load();

    /// <summary>How many letters the table has.</summary>
    public static int Count => Table.Count;

    /// <summary>The capital letters A to Z that a letter stands for, or null when it is no Latin letter.</summary>
    public static string? Find(Rune letter) => Table.GetValueOrDefault(letter.Value);

    private static FrozenDictionary<int, string> Load()
    {
        var table = new Dictionary<int, string>();
        for (var letter = 'A'; letter <= 'Z'; letter++)
        {
            table[letter] = table[char.ToLowerInvariant(letter)] = letter.ToString();
        }

        using var stream = typeof(LatinLetters).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                AddRange(table, line);
            }
        }

        return table.ToFrozenDictionary();
    }

    private static void AddRange(Dictionary<int, string> table, string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var range = line[..space].Split('-');
        var first = int.Parse(range[0], NumberStyles.AllowHexSpecifier);
        var last = int.Parse(range[^1], NumberStyles.AllowHexSpecifier);
        var letters = line[(space + 1)..];
        var countsUp = letters[^1] == '+';
        for (var code = first; code <= last; code++)
        {
            table[code] = countsUp ? ((char)(letters[0] + code - first)).ToString() : letters;
        }
    }
}
