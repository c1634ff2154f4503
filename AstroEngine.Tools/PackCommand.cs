using System.Diagnostics;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Pack.Building;
using AstroEngine.Core.Ephemeris.Swiss;

namespace AstroEngine.Tools;

/// <summary>The command <c>pack</c>.</summary>
internal static class PackCommand
{
    private const string Usage = """
        pack build --from YEAR --to YEAR --out FILE [--data-path FOLDER] [--threads N]
            builds an ephemeris pack from Swiss Ephemeris 2.10.03 and checks it
        pack info FILE
            checks a pack and says what it holds
        """;

    private const int WrongUsage = 2;
    private const int Failed = 1;

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code: 0, 1 when it failed, 2 when the arguments are wrong.</returns>
    public static int Run(string[] args)
    {
        try
        {
            return args switch
            {
                ["pack", "build", .. var options] => Build(options),
                ["pack", "info", var file] => Info(file),
                _ => Wrong(Usage),
            };
        }
        catch (Exception e) when (e is EphemerisUnavailableException or EphemerisRangeException or PackFormatException or IOException)
        {
            Console.Error.WriteLine(e.Message);
            return Failed;
        }
    }

    private static int Build(string[] options)
    {
        int? from = null;
        int? to = null;
        string? file = null;
        var swiss = new SwissEphemerisOptions();
        for (var i = 0; i < options.Length; i += 2)
        {
            var value = i + 1 < options.Length ? options[i + 1] : null;
            switch (options[i], value)
            {
                case ("--from", { } text) when int.TryParse(text, out var year):
                    from = year;
                    break;
                case ("--to", { } text) when int.TryParse(text, out var year):
                    to = year;
                    break;
                case ("--out", { } text):
                    file = text;
                    break;
                case ("--data-path", { } text):
                    swiss.DataPath = text;
                    break;
                case ("--threads", { } text) when int.TryParse(text, out var threads) && threads is >= 1 and <= 64:
                    swiss.Threads = threads;
                    break;
                default:
                    return Wrong($"'{options[i]} {value}' is not understood.\n{Usage}");
            }
        }

        if (from is null || to is null || file is null || from > to)
        {
            return Wrong($"--from, --to and --out are needed, and the first year must not be after the last.\n{Usage}");
        }

        var watch = Stopwatch.StartNew();
        var errors = PackBuilder.Build(from.Value, to.Value, file, swiss, new ConsoleProgress());
        PrintErrors(errors);
        Console.WriteLine($"{file}: {new FileInfo(file).Length:N0} bytes, built and checked in {watch.Elapsed.TotalSeconds:0} s");
        return 0;
    }

    private static int Info(string file)
    {
        using var pack = EphemerisPack.Open(file);
        Console.WriteLine($"{pack.Title}, {pack.Length:N0} bytes, JD {pack.From.Value} to {pack.To.Value} UT");
        Console.WriteLine(string.Join(", ", Enum.GetValues<Body>().Where(pack.Has).Select(AstroEngine.Core.Names.Of)));
        return 0;
    }

    private static void PrintErrors(IReadOnlyList<PackError> errors)
    {
        Console.WriteLine($"{"quantity",-24}largest difference of each component (degrees; days; relative distance)");
        foreach (var error in errors)
        {
            Console.WriteLine($"{error.Name,-24}{string.Join("  ", error.Largest.Select(e => $"{e:0.0e+00}"))}");
        }
    }

    private static int Wrong(string message)
    {
        Console.Error.WriteLine(message);
        return WrongUsage;
    }

    private sealed class ConsoleProgress : IProgress<string>
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();

        public void Report(string value) => Console.WriteLine($"[{_watch.Elapsed.TotalSeconds,5:0} s] {value}");
    }
}
