using System.Diagnostics;
using System.Globalization;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Benchmarks;

/// <summary>The eclipses of the same years by the C library and by us, in one run on one core each, as a ratio.</summary>
internal static class SkySideBySide
{
    private const int FirstYear = 1902;
    private const int Years = 190;
    private const int Rounds = 5;

    /// <summary>Runs both in turn and prints their medians.</summary>
    /// <param name="program">The compiled C program.</param>
    public static void Run(string program)
    {
        using var pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder).Single());
        List<double> theirs = [];
        List<double> ours = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var (library, theirCount) = RunLibrary(program);
            var (engine, ourCount) = RunEngine(pack);
            if (theirCount != ourCount)
            {
                throw new InvalidOperationException($"The two sides found {theirCount} and {ourCount} eclipses.");
            }

            // The first round warms up.
            if (round > 0)
            {
                theirs.Add(library);
                ours.Add(engine);
            }
        }

        Console.WriteLine($"libswe, eclipses of a year          {Median(theirs),8:N3} ms");
        Console.WriteLine($"AstroEngine, eclipses of a year     {Median(ours),8:N3} ms");
        Console.WriteLine($"eclipses_ratio={Median([.. theirs.Zip(ours, (a, b) => a / b)]):0.0}");
    }

    private static (double Milliseconds, int Count) RunEngine(EphemerisPack pack)
    {
        var watch = Stopwatch.StartNew();
        var found = EclipseSearch.Between(
            new PackSky([pack]),
            new EclipseQuery(),
            JulianDay.FromDate(new LocalDate(FirstYear, 1, 1)),
            JulianDay.FromDate(new LocalDate(FirstYear + Years, 1, 1)));
        return (watch.Elapsed.TotalMilliseconds / Years, found.Count);
    }

    private static (double Milliseconds, int Count) RunLibrary(string program)
    {
        var start = new ProcessStartInfo(program, [$"{FirstYear}", $"{Years}"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var numbers = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
