using System.Globalization;
using System.Security.Cryptography;

namespace AstroEngine.Tests.Functions.Jobs;

/// <summary>The service is killed again and again while it works at a job: nothing is lost, and nothing is done twice.</summary>
public sealed class JobCrashTests
{
    private const int Births = 20_000;
    private const int Kills = 20;

    // By the reference a chart takes 30 times as long as from the pack: the job outlives its crashes.
    private const string Query = "calculation=natal&zodiac=lahiri&positions=geometric";

    [Fact]
    public async Task Kill_TwentyTimes_TheJobCompletesWithTheBytesOfAnUndisturbedRun()
    {
        var data = Directory.CreateTempSubdirectory("astro-crash-");
        try
        {
            var random = new Random(20_000);
            var births = BulkChartsJobTests.Births(Births);
            var (expected, _) = await RunAsync(births, Directory.CreateDirectory(Path.Combine(data.FullName, "calm")).FullName, []);

            var (actual, hitWhileRunning) = await RunAsync(
                births,
                Directory.CreateDirectory(Path.Combine(data.FullName, "crashing")).FullName,
                [.. Enumerable.Range(0, Kills).Select(_ => TimeSpan.FromMilliseconds(random.Next(0, 250)))]);

            Assert.InRange(hitWhileRunning, Kills / 2, Kills);
            Assert.Equal(Births, expected.Count);
            Assert.Equal(Enumerable.Range(0, Births).Select(i => i.ToString(CultureInfo.InvariantCulture)), actual.Select(IndexOf));
            Assert.Equal(Hash(expected), Hash(actual));
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<(IReadOnlyList<string> Rows, int HitWhileRunning)> RunAsync(string births, string data, IReadOnlyList<TimeSpan> kills)
    {
        string? id = null;
        var hits = 0;
        foreach (var kill in kills)
        {
            await using var service = await StartAsync(data);
            var jobs = new JobClient(service);
            id ??= JobClient.Accepted(await jobs.SubmitLinesAsync(births, Query));
            await Task.Delay(kill);
            hits += (await jobs.StatusAsync(id)).GetProperty("status").GetString() is "pending" or "running" ? 1 : 0;
            await service.KillAsync();
        }

        await using var last = await StartAsync(data);
        var client = new JobClient(last);
        id ??= JobClient.Accepted(await client.SubmitLinesAsync(births, Query));
        var end = await client.CompletionAsync(id);
        Assert.Equal((Births, 0), (end.GetProperty("current").GetInt32(), end.GetProperty("failed").GetInt32()));
        var body = (await last.GetAsync($"/jobs/{id}/results")).Body;
        return (body.Split('\n', StringSplitOptions.RemoveEmptyEntries), hits);
    }

    private static Task<RunningService> StartAsync(string data) => RunningService.StartAsync(("DATA", data));

    private static string IndexOf(string row)
    {
        const string name = "\"index\":";
        var from = row.IndexOf(name, StringComparison.Ordinal) + name.Length;
        return row[from..row.IndexOf(',', from)];
    }

    private static string Hash(IReadOnlyList<string> rows) =>
        Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', rows))));
}
