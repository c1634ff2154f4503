using System.Diagnostics;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Pack.Building;

namespace AstroEngine.Tools;

/// <summary>The command <c>pack</c>.</summary>
internal static class PackCommand
{
    private const string Usage = """
        pack build --from YEAR --to YEAR --out FILE [options]
            builds an ephemeris pack from Swiss Ephemeris 2.10.03 and checks it
        pack fill --span YEAR-YEAR --folder FOLDER [--years N] [options]
            builds the packs of ten (or N) years that the folder still needs, one after another; goes on where it was stopped
        pack info FILE
            checks a pack and says what it holds
        options: --data-path FOLDER, --threads N, --bodies sun,moon,... (or none), --zodiacs lahiri,... (or none)
        """;

    private const int WrongUsage = 2;
    private const int Failed = 1;

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code: 0, 1 when it failed, 2 when the arguments are wrong.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return args switch
            {
                ["pack", "build", .. var options] => await BuildAsync(options),
                ["pack", "fill", .. var options] => await FillAsync(options),
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

    private static async Task<int> BuildAsync(string[] options)
    {
        var (arguments, problem) = PackArguments.Read(options);
        if (arguments is not { From: { } from, To: { } to, File: { } path } || from > to)
        {
            return Wrong($"{problem ?? "--from, --to and --out are needed, and the first year must not be after the last."}\n{Usage}");
        }

        await BuildAsync(new PackFile(from, to), path, arguments.Build);
        return 0;
    }

    private static async Task<int> FillAsync(string[] options)
    {
        var (arguments, problem) = PackArguments.Read(options);
        if (arguments is not { Span: { } span, Folder: { } path })
        {
            return Wrong($"{problem ?? "--span and --folder are needed."}\n{Usage}");
        }

        using var folder = PackFolder.Open(path);
        var packs = Open(ShippedPacks.In(path).Concat(ShippedPacks.In(ShippedPacks.DefaultFolder)));
        try
        {
            foreach (var file in PackFile.Missing(span, packs, arguments.Years))
            {
                await BuildAsync(file, folder.PathOf(file), arguments.Build);
            }
        }
        finally
        {
            packs.ForEach(pack => pack.Dispose());
        }

        return 0;
    }

    private static async Task BuildAsync(PackFile file, string path, PackBuildOptions options)
    {
        var watch = Stopwatch.StartNew();
        PrintErrors(await PackBuilder.BuildAsync(file, path, options, new ConsoleProgress()));
        Console.WriteLine($"{path}: {new FileInfo(path).Length:N0} bytes, built and checked in {watch.Elapsed.TotalSeconds:0} s");
    }

    /// <summary>Opens packs; a damaged one is said to be so, and will be built anew.</summary>
    private static List<EphemerisPack> Open(IEnumerable<string> paths)
    {
        List<EphemerisPack> packs = [];
        foreach (var path in paths)
        {
            try
            {
                packs.Add(EphemerisPack.Open(path));
            }
            catch (PackFormatException e)
            {
                Console.Error.WriteLine(e.Message);
            }
        }

        return packs;
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
