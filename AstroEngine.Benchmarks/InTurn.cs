using System.Diagnostics;
using System.Globalization;

namespace AstroEngine.Benchmarks;

/// <summary>The same search by a program with the C library and by us, in turn, on one core each.</summary>
internal static class InTurn
{
    private const int Rounds = 5;

    /// <summary>Runs both in turn and prints their medians.</summary>
    /// <param name="what">What a run of a year finds.</param>
    /// <param name="name">The name of the ratio.</param>
    /// <param name="program">The compiled C program; it prints milliseconds a year and how many it has found.</param>
    /// <param name="arguments">The first year and the number of years.</param>
    /// <param name="engine">Finds them all and says how many.</param>
    public static void Run(string what, string name, string program, (int FirstYear, int Years) arguments, Func<int> engine)
    {
        List<double> theirs = [];
        List<double> ours = [];
        var count = 0;
        for (var round = 0; round <= Rounds; round++)
        {
            var (library, theirCount) = RunLibrary(program, arguments);
            var watch = Stopwatch.StartNew();
            count = engine();
            var elapsed = watch.Elapsed.TotalMilliseconds / arguments.Years;
            if (theirCount != count)
            {
                throw new InvalidOperationException($"The two sides found {theirCount} and {count} {what}.");
            }

            // The first round warms up.
            if (round > 0)
            {
                theirs.Add(library);
                ours.Add(elapsed);
            }
        }

        Console.WriteLine($"libswe, {what} of a year        {Median(theirs),8:N3} ms");
        Console.WriteLine($"AstroEngine, {what} of a year   {Median(ours),8:N3} ms, {count} in {arguments.Years} years on both sides");
        Console.WriteLine($"{name}_ratio={Median([.. theirs.Zip(ours, (a, b) => a / b)]):0.0}");
    }

    private static (double Milliseconds, int Count) RunLibrary(string program, (int FirstYear, int Years) arguments)
    {
        var start = new ProcessStartInfo(program, [$"{arguments.FirstYear}", $"{arguments.Years}"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var numbers = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
