using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Signs;

/// <summary>A published dasha of signs.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Chart">The chart.</param>
/// <param name="Periods">Signs and years of the first periods.</param>
/// <param name="Second">Signs and years of the first periods of the second round, if given.</param>
/// <param name="Parts">The first parts of periods, by the path of signs down to them.</param>
internal sealed record SignExample(
    string Name,
    SignChart Chart,
    IReadOnlyList<(Sign Sign, int Years)> Periods,
    IReadOnlyList<(Sign Sign, int Years)> Second,
    IReadOnlyList<(Sign[] Path, Sign[] Parts)> Parts)
{
    /// <summary>Reads the examples of a file.</summary>
    public static IReadOnlyList<SignExample> Read(string file)
    {
        var examples = new List<SignExample>();
        var parts = new List<(Sign[] Path, Sign[] Parts)>();
        foreach (var (key, text) in ExampleText.Lines(Path.Combine("Dashas", "Data", file)))
        {
            switch (key)
            {
                case "chart":
                    parts = [];
                    examples.Add(new(text, null!, [], [], parts));
                    break;
                case "places":
                    examples[^1] = examples[^1] with { Chart = ExampleText.Chart(text) };
                    break;
                case "periods":
                    examples[^1] = examples[^1] with { Periods = YearsOf(text) };
                    break;
                case "second":
                    examples[^1] = examples[^1] with { Second = YearsOf(text) };
                    break;
                case "parts":
                    var halves = text.Split(": ");
                    parts.Add((ExampleText.Signs(halves[0]), ExampleText.Signs(halves[1])));
                    break;
                case "source":
                    break;
                default:
                    throw new FormatException($"'{key}' is no key.");
            }
        }

        return examples;
    }

    private static List<(Sign Sign, int Years)> YearsOf(string text)
    {
        var words = text.Split(' ');
        return [.. words.Chunk(2).Select(w => (ExampleText.SignOf(w[0]), int.Parse(w[1], System.Globalization.CultureInfo.InvariantCulture)))];
    }

    /// <inheritdoc />
    public override string ToString() => Name;
}
