using AstroEngine.Core;
using AstroEngine.Core.Vedic.Ashtakavarga;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Ashtakavarga;

/// <summary>A chart of <c>Data/published.txt</c>.</summary>
internal sealed class PublishedAshtakavarga
{
    private static readonly string[] SignNames = ["Ar", "Ta", "Ge", "Cn", "Le", "Vi", "Li", "Sc", "Sg", "Cp", "Aq", "Pi"];

    public required string Name { get; init; }

    public required AshtakavargaMethod Method { get; init; }

    public required Sign[] Signs { get; init; }

    public required Sign Rahu { get; init; }

    /// <summary>The facts: the words of a line, the first of which tells what they are.</summary>
    public List<string[]> Facts { get; } = [];

    public AshtakavargaTables Tables => new(
        Signs,
        Rahu,
        new AshtakavargaRules(Method, Occupants: EkadhipatyaOccupants.GrahasAndAscendant));

    public static List<PublishedAshtakavarga> Read()
    {
        List<PublishedAshtakavarga> charts = [];
        foreach (var line in Lines("published.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[0] == "chart")
            {
                Sign[] signs = [.. words[3..].Select(SignOf)];
                charts.Add(new PublishedAshtakavarga { Name = words[1], Method = MethodOf(words[2]), Signs = signs[..8], Rahu = signs[8] });
            }
            else
            {
                charts[^1].Facts.Add(words);
            }
        }

        return charts;
    }

    public static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Vedic", "Ashtakavarga", "Data", file))
            .Where(line => line.Length > 0 && line[0] != '#');

    public static AshtakavargaMethod MethodOf(string name) =>
        Names.TryParse<AshtakavargaMethod>(name, out var method) ? method : throw new InvalidDataException(name);

    public static Sign SignOf(string name) => (Sign)Array.IndexOf(SignNames, name);

    public static AshtakaPoint Point(string name) =>
        Names.TryParse<AshtakaPoint>(name, out var point) ? point : throw new InvalidDataException(name);
}
