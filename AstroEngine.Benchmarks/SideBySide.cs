using System.Diagnostics;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Swiss;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Benchmarks;

/// <summary>The same charts by the C library and by us, in one run on one core each, as a ratio.</summary>
internal static class SideBySide
{
    private const int Charts = 20_000;
    private const int Rounds = 5;

    private static readonly Body[] Bodies =
    [
        Body.Sun, Body.Moon, Body.Mercury, Body.Venus, Body.Mars, Body.Jupiter,
        Body.Saturn, Body.Uranus, Body.Neptune, Body.Pluto, Body.MeanNode, Body.TrueNode,
    ];

    /// <summary>Runs both in turn and prints their medians.</summary>
    /// <param name="program">The compiled C program.</param>
    public static async Task RunAsync(string program)
    {
        using var ephemeris = SwissEphemeris.Open(new SwissEphemerisOptions { Threads = 1 });
        List<double> theirs = [];
        List<double> ours = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var (speed, theirSum) = RunLibrary(program, round + 1);
            var (own, ourSum) = await ephemeris.ComputeAsync((ulong)round + 1, Measure);
            if (Math.Abs(theirSum - ourSum) > 1e-6)
            {
                throw new InvalidOperationException($"The two sides computed different charts: {theirSum} and {ourSum}.");
            }

            // The first round warms up.
            if (round > 0)
            {
                theirs.Add(speed);
                ours.Add(own);
            }
        }

        Console.WriteLine($"libswe       {Median(theirs),12:N0} charts/s");
        Console.WriteLine($"AstroEngine  {Median(ours),12:N0} charts/s");
        Console.WriteLine($"engine_ratio_single={Median(ours) / Median(theirs):0.00}");
    }

    private static (double Speed, double Sum) Measure(ISky sky, ulong seed)
    {
        var lahiri = ZodiacFrame.Find("lahiri")!.Value;
        var frame = new SkyFrame(lahiri);
        var state = seed;
        var sum = 0.0;
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Charts; i++)
        {
            var day = new JulianDay(2415020.5 + (Next(ref state) * 73049));
            var latitude = (Next(ref state) * 120) - 60;
            var longitude = (Next(ref state) * 360) - 180;
            foreach (var body in Bodies)
            {
                sum += sky.Position(day, body, frame).Longitude.Degrees;
            }

            sum += sky.Houses(day, new GeoPlace(latitude, longitude), HouseSystems.Placidus, lahiri).Cusps[1].Degrees;
            sum += sky.AyanamsaAt(day, lahiri.Ayanamsa!).Degrees + sky.Orientation(day).NutationInLongitude.Degrees;
        }

        return (Charts / watch.Elapsed.TotalSeconds, sum / Charts);
    }

    private static (double Speed, double Sum) RunLibrary(string program, int seed)
    {
        var start = new ProcessStartInfo(program, [$"{Charts}", $"{seed}"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var numbers = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(numbers[0]), double.Parse(numbers[1]));
    }

    private static double Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / 9007199254740992.0);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
