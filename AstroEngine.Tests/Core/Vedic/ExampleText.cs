using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic;

/// <summary>Reads the files of examples: lines of words, comments, and the short names of signs and grahas.</summary>
internal static class ExampleText
{
    private static readonly string[] SignNames = ["Ar", "Ta", "Ge", "Cn", "Le", "Vi", "Li", "Sc", "Sg", "Cp", "Aq", "Pi"];

    private static readonly Dictionary<string, ChartPoint> Grahas = new()
    {
        ["Su"] = ChartPoint.Sun,
        ["Mo"] = ChartPoint.Moon,
        ["Ma"] = ChartPoint.Mars,
        ["Me"] = ChartPoint.Mercury,
        ["Ju"] = ChartPoint.Jupiter,
        ["Ve"] = ChartPoint.Venus,
        ["Sa"] = ChartPoint.Saturn,
        ["Ra"] = ChartPoint.Rahu,
        ["Ke"] = ChartPoint.Ketu,
    };

    /// <summary>The lines of a file beside the tests, without comments and empty ones, as a key word and the rest.</summary>
    public static IEnumerable<(string Key, string Text)> Lines(string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Vedic", file)))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var space = line.IndexOf(' ');
                yield return (line[..space], line[(space + 1)..]);
            }
        }
    }

    /// <summary>The sign of a short name, such as <c>Cn</c>.</summary>
    public static Sign SignOf(string name) => Array.IndexOf(SignNames, name) is >= 0 and var index
        ? (Sign)index
        : throw new FormatException($"'{name}' is no sign.");

    /// <summary>The graha of a short name, such as <c>Ju</c>.</summary>
    public static ChartPoint GrahaOf(string name) => Grahas[name];

    /// <summary>Signs of short names between spaces.</summary>
    public static Sign[] Signs(string text) => [.. text.Split(' ').Select(SignOf)];

    /// <summary>The short names of signs.</summary>
    public static string Show(IEnumerable<Sign> signs) => string.Join(' ', signs.Select(s => SignNames[(int)s]));

    /// <summary>A chart such as <c>As Cp 22.45, Su Sc 21.55, ...</c>; the rising sign may have no degree.</summary>
    public static SignChart Chart(string text)
    {
        var lagna = default(Sign?);
        var places = new Dictionary<ChartPoint, SignPosition>();
        foreach (var place in text.Split(", "))
        {
            var words = place.Split(' ');
            var sign = SignOf(words[1]);
            if (words[0] == "As")
            {
                lagna = sign;
            }
            else
            {
                var degree = double.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture);
                places.Add(GrahaOf(words[0]), new SignPosition(sign, new Angle(degree)));
            }
        }

        Assert.Equal(9, places.Count);
        return new SignChart(lagna!.Value, places);
    }
}
