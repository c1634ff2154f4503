using System.Diagnostics;
using AstroEngine.Core.Ephemeris.Pack;

namespace AstroEngine.Tests.Core.Ephemeris.Pack.Building;

/// <summary>The packs of a span, built by a process that is killed again and again.</summary>
public sealed class PackFillTests : IDisposable
{
    private const int FirstYear = 1851;
    private const int LastYear = 1854;
    private const int Kills = 5;

    private readonly string _root = Directory.CreateTempSubdirectory("astro-pack-fill-").FullName;

    [Fact]
    public async Task Fill_KilledAtRandomMoments_EndsWithTheFilesOfAnUndisturbedRun()
    {
        var (undisturbed, disturbed) = (Path.Combine(_root, "undisturbed"), Path.Combine(_root, "disturbed"));
        Assert.Equal(0, await RunAsync(undisturbed, threads: 2, linesUntilKilled: null));

        var random = new Random(20261121);
        var killed = 0;
        Dictionary<string, DateTime> finished = [];
        for (var run = 0; run < Kills; run++)
        {
            killed += await RunAsync(disturbed, threads: 1 + (run % 2), linesUntilKilled: random.Next(1, 25)) == 0 ? 0 : 1;
            foreach (var (path, written) in finished)
            {
                // What was finished is not built again.
                Assert.Equal(written, File.GetLastWriteTimeUtc(path));
            }

            finished = ShippedPacks.In(disturbed).ToDictionary(path => path, File.GetLastWriteTimeUtc);
        }

        Assert.Equal(0, await RunAsync(disturbed, threads: 2, linesUntilKilled: null));
        Assert.InRange(killed, 2, Kills);
        Assert.Equal(LastYear - FirstYear + 1, ShippedPacks.In(undisturbed).Count);
        Assert.Equal(Contents(undisturbed), Contents(disturbed));
        Assert.Equal(Directory.GetFiles(undisturbed).Select(Path.GetFileName).Order(), Directory.GetFiles(disturbed).Select(Path.GetFileName).Order());
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static Dictionary<string, string> Contents(string folder) =>
        ShippedPacks.In(folder).ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(File.ReadAllBytes(path)));

    /// <summary>Runs the command; kills it, as kill -9 does, when it has said so many lines.</summary>
    private static async Task<int> RunAsync(string folder, int threads, int? linesUntilKilled)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "AstroEngine.Tools.dll");
        string[] arguments =
        [
            tool, "pack", "fill", "--span", $"{FirstYear}-{LastYear}", "--years", "1", "--folder", folder, "--threads", $"{threads}", "--bodies",
            "sun", "--zodiacs", "none",
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        for (var lines = 0; lines != linesUntilKilled && await process.StandardOutput.ReadLineAsync() is not null; lines++)
        {
            // Each line is one more step done.
        }

        if (linesUntilKilled is not null)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
