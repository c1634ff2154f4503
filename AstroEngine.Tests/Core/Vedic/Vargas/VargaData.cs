using AstroEngine.Core;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Vargas;

/// <summary>Published and foreign divisional charts, from files with their provenance.</summary>
internal static class VargaData
{
    /// <summary>The rows of a file: fields between tabs, without the comments.</summary>
    public static List<string[]> Rows(string name)
    {
        using var stream = typeof(VargaData).Assembly.GetManifestResourceStream("AstroEngine.Tests.Vargas." + name)
            ?? throw new InvalidOperationException($"There is no {name}.");
        using var reader = new StreamReader(stream);
        List<string[]> rows = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return rows;
    }

    /// <summary>Signs by their names with blanks between them.</summary>
    public static List<Sign> Signs(string names) => [.. names.Split(' ').Select(SignOf)];

    /// <summary>The sign of a name.</summary>
    public static Sign SignOf(string name) =>
        Names.TryParse<Sign>(name, out var sign) ? sign : throw new FormatException($"{name} is no sign.");
}
