using System.Globalization;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Kalachakra;

/// <summary>A published Kalachakra dasha.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Longitude">Of the Moon, or of another start.</param>
/// <param name="Periods">Signs with their full years, in the form of the file.</param>
/// <param name="Balance">Years left of the first period, if given.</param>
/// <param name="Parts">The signs of the parts of periods.</param>
internal sealed record KalachakraExample(
    string Name, Angle Longitude, string Periods, double? Balance, IReadOnlyList<(Sign Sign, string Parts)> Parts)
{
    /// <summary>The examples of the data file.</summary>
    public static IReadOnlyList<KalachakraExample> All { get; } = Read();

    private static List<KalachakraExample> Read()
    {
        var examples = new List<KalachakraExample>();
        var parts = new List<(Sign Sign, string Parts)>();
        foreach (var (key, text) in ExampleText.Lines(Path.Combine("Dashas", "Data", "kalachakra.txt")))
        {
            var words = text.Split(' ');
            switch (key)
            {
                case "chart":
                    parts = [];
                    examples.Add(new(text, default, string.Empty, null, parts));
                    break;
                case "at":
                    var minutes = words.Length > 1 ? Number(words[1]) : 0;
                    examples[^1] = examples[^1] with { Longitude = new Angle(Number(words[0]) + (minutes / 60)) };
                    break;
                case "periods":
                    examples[^1] = examples[^1] with { Periods = text };
                    break;
                case "balance":
                    examples[^1] = examples[^1] with { Balance = Number(text) };
                    break;
                case "parts":
                    var halves = text.Split(": ");
                    parts.Add((ExampleText.SignOf(halves[0]), halves[1]));
                    break;
                case "source":
                    break;
                default:
                    throw new FormatException($"'{key}' is no key.");
            }
        }

        return examples;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
