using System.Diagnostics;

namespace AstroEngine.Tests.Oracle;

/// <summary>A C program of this folder, compiled against libswe and run as a process of its own.</summary>
internal static class OracleProgram
{
    /// <summary>Compiles a program and feeds it lines.</summary>
    /// <param name="source">The file name of the C source.</param>
    /// <param name="input">The lines of its standard input.</param>
    /// <returns>The lines of its standard output, split into numbers.</returns>
    public static List<double[]> Run(string source, IEnumerable<string> input)
    {
        var folder = Directory.CreateTempSubdirectory("astro-oracle-");
        try
        {
            var program = Path.Combine(folder.FullName, "oracle");
            var path = Path.Combine(AppContext.BaseDirectory, "Oracle", source);
            Execute("gcc", ["-O2", "-Wall", "-Werror", "-o", program, path, "-lswe", "-lm"], []);
            return [.. Execute(program, [], input).Select(ParseLine)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double[] ParseLine(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(double.Parse)];

    private static List<string> Execute(string file, string[] arguments, IEnumerable<string> input)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = Task.Run(() => ReadLines(process.StandardOutput));
        foreach (var line in input)
        {
            process.StandardInput.WriteLine(line);
        }

        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{file} failed: {errors.Result}");
        return output.Result;
    }

    private static List<string> ReadLines(StreamReader reader)
    {
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
