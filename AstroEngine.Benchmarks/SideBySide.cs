using System.Diagnostics;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Benchmarks;

/// <summary>The same charts by the C library and by us, in one run on one core each, as a ratio.</summary>
/// <remarks>A chart here: twelve bodies with speeds, Placidus houses, the Lahiri zodiac and its ayanamsa, at random dates and places.</remarks>
internal static class SideBySide
{
    private const int Charts = 20_000;
    private const int OurCharts = 400_000;
    private const int Rounds = 9;
    private const double FirstDay = 2415020.5;
    private const double Days = 73049;

    private static readonly Body[] Bodies =
    [
        Body.Sun, Body.Moon, Body.Mercury, Body.Venus, Body.Mars, Body.Jupiter,
        Body.Saturn, Body.Uranus, Body.Neptune, Body.Pluto, Body.MeanNode, Body.TrueNode,
    ];

    /// <summary>Runs all in turn and prints their medians.</summary>
    /// <param name="program">The compiled C program.</param>
    public static void Run(string program)
    {
        using var pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder).Single());
        var lahiri = ZodiacFrame.Find("lahiri")!.Value;
        var batch = new ChartBatch(pack, Bodies, HouseSystems.Placidus, lahiri);
        var single = new SingleCharts(pack, Bodies, lahiri);
        var result = ChartBatchResult.Allocate(OurCharts, Bodies.Length);
        List<double> theirs = [];
        List<double> one = [];
        List<double> many = [];
        List<double> twoThreads = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var moments = new Moments(OurCharts, (ulong)round + 1);
            var (library, theirSum) = RunLibrary(program, round + 1);
            var alone = Time(() => single.Compute(moments.Days, moments.Latitudes, moments.Longitudes, Charts), Charts);
            var batched = Time(() => batch.Compute(moments.Days, moments.Latitudes, moments.Longitudes, result), OurCharts);
            var ourSum = Sum(result, moments, pack);
            if (Math.Abs(theirSum - ourSum) > 1e-5)
            {
                throw new InvalidOperationException($"The two sides computed different charts: {theirSum} and {ourSum}.");
            }

            var parallel = Time(() => batch.ComputeParallel(moments.Days, moments.Latitudes, moments.Longitudes, result), OurCharts);
            // The first round warms up.
            if (round > 0)
            {
                theirs.Add(library);
                one.Add(alone);
                many.Add(batched);
                twoThreads.Add(parallel);
            }
        }

        Console.WriteLine($"libswe, one core                {Median(theirs),12:N0} charts/s");
        Console.WriteLine($"AstroEngine, one at a time      {Median(one),12:N0} charts/s");
        Console.WriteLine($"AstroEngine, batch, one core    {Median(many),12:N0} charts/s");
        Console.WriteLine($"AstroEngine, batch, {Environment.ProcessorCount} cores     {Median(twoThreads),12:N0} charts/s");
        Console.WriteLine($"engine_ratio_threads={Ratio(twoThreads, many):0.00}");
        Console.WriteLine($"engine_ratio_single={Ratio(one, theirs):0.0}");
        Console.WriteLine($"engine_ratio_batch={Ratio(many, theirs):0.0}");
    }

    private static double Time(Action work, int charts)
    {
        var watch = Stopwatch.StartNew();
        work();
        return charts / watch.Elapsed.TotalSeconds;
    }

    /// <summary>The same sum as the C program's: longitudes, second cusp, ayanamsa with nutation.</summary>
    private static double Sum(ChartBatchResult result, Moments moments, EphemerisPack pack)
    {
        var sky = new PackSky([pack]);
        var sum = 0.0;
        for (var i = 0; i < Charts; i++)
        {
            for (var b = 0; b < Bodies.Length; b++)
            {
                sum += result.Positions.Span[((i * Bodies.Length) + b) * ChartBatchResult.NumbersPerBody];
            }

            sum += result.Cusps.Span[(i * 12) + 1] + result.Ayanamsas.Span[i];
            sum += sky.Orientation(new JulianDay(moments.Days[i])).NutationInLongitude.Degrees;
        }

        return sum / Charts;
    }

    private static (double Speed, double Sum) RunLibrary(string program, int seed)
    {
        var start = new ProcessStartInfo(program, [$"{Charts}", $"{seed}"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var numbers = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(numbers[0]), double.Parse(numbers[1]));
    }

    /// <summary>The median of the ratios round by round: a machine that runs now faster, now slower, does so for both sides of a round.</summary>
    private static double Ratio(List<double> ours, List<double> others) => Median([.. ours.Zip(others, (a, b) => a / b)]);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>Random moments and places, those of the C program first.</summary>
    private sealed class Moments
    {
        private ulong _state;

        public Moments(int count, ulong seed)
        {
            _state = seed;
            Days = new double[count];
            Latitudes = new double[count];
            Longitudes = new double[count];
            for (var i = 0; i < count; i++)
            {
                Days[i] = FirstDay + (Next() * SideBySide.Days);
                Latitudes[i] = (Next() * 120) - 60;
                Longitudes[i] = (Next() * 360) - 180;
            }
        }

        public double[] Days { get; }

        public double[] Latitudes { get; }

        public double[] Longitudes { get; }

        private double Next()
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return ((z ^ (z >> 31)) >> 11) * (1.0 / 9007199254740992.0);
        }
    }
}
