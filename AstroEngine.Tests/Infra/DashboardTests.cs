using System.Globalization;
using System.Text.Json;
using AstroEngine.Tests.Caching.Support;
using AstroEngine.Tests.Functions;
using AstroEngine.Tests.Functions.Jobs;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Infra;

/// <summary>The dashboards and rules against series that the service really has, in a real Prometheus.</summary>
public sealed class DashboardTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task Queries_OfDashboards_AllHaveDataAfterTrafficAndRulesEvaluate()
    {
        using var redis = await RedisServer.StartAsync();
        await using var service = await RunningService.StartAsync(("REDIS_URL", redis.Url()), ("Cache__Redis__TimeoutMilliseconds", "10000"));
        await using var prometheus = await PrometheusServer.StartAsync(
            service.Client.BaseAddress, [.. Directory.GetFiles(RepositoryFiles.Path("infra", "prometheus", "rules"))]);
        using var enough = new CancellationTokenSource();
        var traffic = SendAsync(service, enough.Token);

        foreach (var (panel, query) in DashboardQueries.All)
        {
            var result = await prometheus.QueryUntilAsync(query, r => r.Any(IsFinite));
            Assert.True(result.Count > 0, panel);
        }

        await enough.CancelAsync();
        await traffic;
        var groups = (await prometheus.GetAsync("/api/v1/rules")).GetProperty("groups").EnumerateArray().ToList();
        Assert.Equal(2, groups.Count);
        Assert.All(groups.SelectMany(g => g.GetProperty("rules").EnumerateArray()), rule => Assert.Equal("ok", rule.GetProperty("health").GetString()));
    }

    [Fact]
    public void Dashboards_EachHasItsOwnIdAndPanelsThatDoNotOverlap()
    {
        Assert.Equal(
            DashboardQueries.Dashboards.Count,
            DashboardQueries.Dashboards.Select(d => d.Content.GetProperty("uid").GetString()).Distinct().Count());
        Assert.All(DashboardQueries.Dashboards, dashboard =>
        {
            var cells = dashboard.Content.GetProperty("panels").EnumerateArray().SelectMany(Cells).ToList();
            Assert.Equal(cells.Count, cells.Distinct().Count());
            Assert.All(cells, cell => Assert.InRange(cell.X, 0, 23));
        });
    }

    private static IEnumerable<(int X, int Y)> Cells(JsonElement panel)
    {
        var place = panel.GetProperty("gridPos");
        int Of(string name) => place.GetProperty(name).GetInt32();
        return from x in Enumerable.Range(Of("x"), Of("w")) from y in Enumerable.Range(Of("y"), Of("h")) select (x, y);
    }

    private static bool IsFinite(JsonElement sample) =>
        double.IsFinite(double.Parse(sample.GetProperty("value")[1].GetString()!, CultureInfo.InvariantCulture));

    // Something of everything, again and again: a rate needs series that were there before they grew.
    private static async Task SendAsync(RunningService service, CancellationToken enough)
    {
        var jobs = new JobClient(service);
        for (var minute = 0; !enough.IsCancellationRequested; minute = (minute + 1) % 1440)
        {
            var time = $"{minute / 60:00}:{minute % 60:00}";
            var query = $"birth_date=2000-01-01&birth_time={time}&latitude=28.6&longitude=77.2&timezone_offset=5.5";
            await service.GetAsync($"/lahiri/natal?{query}");
            await service.GetAsync($"/lahiri/natal?{query}");
            await service.GetAsync($"/tropical/natal?{query}&positions=geometric");
            await service.GetAsync("/lahiri/natal?latitude=91");
            await service.PostAsync("/cache/invalidate", """{"event":"session_end","user":"somebody"}""");
            if (minute % 10 == 0)
            {
                await jobs.SubmitLinesAsync($$"""{"id":"{{minute}}","birth_date":"2000-01-01","birth_time":"{{time}}","latitude":1,"longitude":2,"timezone_offset":0}""");
            }

            await Task.Delay(Pause, CancellationToken.None);
        }
    }
}
