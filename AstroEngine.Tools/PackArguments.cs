using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Pack.Building;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tools;

/// <summary>What was written behind <c>pack build</c> and <c>pack fill</c>.</summary>
internal sealed class PackArguments
{
    private const int MostThreads = 64;
    private const char ListSeparator = ',';
    private const string Nothing = "none";

    public int? From { get; private set; }

    public int? To { get; private set; }

    public string? File { get; private set; }

    public PackSpan? Span { get; private set; }

    public string? Folder { get; private set; }

    public int Years { get; private set; } = PackFile.UsualYears;

    public PackBuildOptions Build { get; private set; } = new();

    /// <summary>Reads arguments.</summary>
    /// <returns>The arguments, or null and what is not understood.</returns>
    public static (PackArguments? Arguments, string? Problem) Read(string[] options)
    {
        var result = new PackArguments();
        for (var i = 0; i < options.Length; i += 2)
        {
            var value = i + 1 < options.Length ? options[i + 1] : null;
            if (value is null || !result.TrySet(options[i], value))
            {
                return (null, $"'{options[i]} {value}' is not understood.");
            }
        }

        return (result, null);
    }

    private bool TrySet(string option, string value)
    {
        switch (option)
        {
            case "--from" when int.TryParse(value, out var year):
                From = year;
                return true;
            case "--to" when int.TryParse(value, out var year):
                To = year;
                return true;
            case "--out":
                File = value;
                return true;
            case "--span" when PackSpan.TryParse(value, out var span, out _):
                Span = span;
                return true;
            case "--folder":
                Folder = value;
                return true;
            case "--years" when int.TryParse(value, out var years) && years is >= 1 and <= 1000:
                Years = years;
                return true;
            case "--data-path":
                Build = Build with { DataPath = value };
                return true;
            case "--threads" when int.TryParse(value, out var threads) && threads is >= 1 and <= MostThreads:
                Build = Build with { Threads = threads };
                return true;
            case "--bodies" when TryList(value, Bodies, out var bodies):
                Build = Build with { Contents = Build.Contents with { Bodies = bodies } };
                return true;
            case "--zodiacs" when TryList(value, Ayanamsas.All.ToDictionary(a => a.Name), out var ayanamsas):
                Build = Build with { Contents = Build.Contents with { Ayanamsas = ayanamsas } };
                return true;
            default:
                return false;
        }
    }

    private static Dictionary<string, Body> Bodies => Enum.GetValues<Body>().ToDictionary(AstroEngine.Core.Names.Of);

    private static bool TryList<T>(string value, Dictionary<string, T> known, out IReadOnlyList<T> list)
    {
        var names = value == Nothing ? [] : value.Split(ListSeparator);
        // In the order of the library, whatever the order in which they were asked for.
        list = [.. known.Where(entry => names.Contains(entry.Key)).Select(entry => entry.Value)];
        return names.All(known.ContainsKey);
    }
}
