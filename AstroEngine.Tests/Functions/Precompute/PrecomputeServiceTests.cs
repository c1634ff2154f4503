using System.Text.Json;
using AstroEngine.Tests.Caching.Support;
using AstroEngine.Tests.Functions.Storage;

namespace AstroEngine.Tests.Functions.Precompute;

/// <summary>The tasks as an operator meets them: timers run by hand, orchestrations of the engine behind them, and the report.</summary>
public sealed class PrecomputeServiceTests : IDisposable
{
    private static readonly (string Function, string Task)[] Tasks =
    [
        ("DailyEphemeris", "daily-ephemeris"), ("LunarCalendar", "lunar-calendar"), ("SignTransits", "sign-transits"), ("WarmUp", "warm-up"),
        ("CleanUp", "clean-up"),
    ];

    private readonly TemporaryFolder _data = new();

    [Fact]
    public async Task Tasks_RunByHand_AreReportedAndRememberedOverARestart()
    {
        string? lastRun;
        var asked = Asked(TimeProvider.System.GetUtcNow());
        List<string> precomputed = [];
        await using (var service = await StartAsync())
        {
            foreach (var (function, task) in Tasks)
            {
                Assert.Equal(202, (await service.PostAsync("/admin/functions/Precompute" + function, "{}")).Status);
                await Eventually.IsTrueAsync(async () => (await ReportAsync(service, task)).GetProperty("outcome").GetString() == "succeeded");
            }

            var report = await ReportAsync(service, "daily-ephemeris");
            Assert.Equal("1 places, 7 days: 14 charts computed, 0 still good, 0 impossible", report.GetProperty("summary").GetString());
            lastRun = report.GetProperty("last_run").GetString();

            var today = TimeProvider.System.GetUtcNow().AddDays(1).ToString("yyyy-MM-dd");
            var chart = await service.PostAsync(
                "/lahiri/natal", $$"""{"birth_date":"{{today}}","birth_time":"00:00","latitude":10,"longitude":20.5,"timezone":"UTC"}""");
            Assert.Equal("astro; hit; detail=memory", chart.Headers["Cache-Status"]);
            foreach (var path in asked)
            {
                var answer = await service.GetAsync(path);
                Assert.Equal((200, "astro; hit; detail=memory"), (answer.Status, answer.Headers["Cache-Status"]));
                precomputed.Add(answer.Body);
            }

            Assert.Equal(0, await service.TerminateAsync());
        }

        await using var again = await StartAsync();
        Assert.Equal(lastRun, (await ReportAsync(again, "daily-ephemeris")).GetProperty("last_run").GetString());
        foreach (var (path, text) in asked.Zip(precomputed))
        {
            // What lived in memory is gone: this is computed.
            var answer = await again.GetAsync(path);
            Assert.Equal("astro; fwd=miss", answer.Headers["Cache-Status"]);
            Assert.Equal(text, answer.Body);
        }
    }

    public void Dispose() => _data.Dispose();

    /// <summary>What users of the place and of two signs ask.</summary>
    private static List<string> Asked(DateTimeOffset now)
    {
        const string Place = "latitude=10&longitude=20.5&timezone=UTC";
        var tomorrow = now.AddDays(1);
        return
        [
            $"/lunar-calendar?year={now.AddDays(29):yyyy}&month={now.AddDays(29).Month}&{Place}",
            $"/lunar-calendar?from={tomorrow:yyyy-MM-dd}&to={tomorrow.AddDays(29):yyyy-MM-dd}&{Place}&bodies=modern",
            $"/tropical/transit/aries?date={now:yyyy-MM-dd}",
            $"/lahiri/transit/pisces?date={tomorrow:yyyy-MM-dd}",
        ];
    }

    private static async Task<JsonElement> ReportAsync(RunningService service, string task)
    {
        var health = await service.GetAsync("/health");
        return health.Json.GetProperty("components").GetProperty("precompute").GetProperty("tasks").EnumerateArray()
            .Single(t => t.GetProperty("task").GetString() == task);
    }

    private Task<RunningService> StartAsync() => RunningService.StartAsync(
        ("DATA", _data.Path), ("Precompute__Enabled", "true"), ("Precompute__StaggerSeconds", "0"),
        ("Precompute__Places__0__Name", "Somewhere"), ("Precompute__Places__0__Latitude", "10"), ("Precompute__Places__0__Longitude", "20.5"),
        ("Precompute__Places__0__Timezone", "UTC"));
}
