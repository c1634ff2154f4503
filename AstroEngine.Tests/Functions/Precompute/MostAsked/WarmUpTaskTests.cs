using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute;
using AstroEngine.Functions.Precompute.MostAsked;

namespace AstroEngine.Tests.Functions.Precompute.MostAsked;

public sealed class WarmUpTaskTests
{
    [Fact]
    public async Task Run_ChartIsMissingInMemory_IsComputedAgain()
    {
        await using var services = new PrecomputeServices();
        await AskAsync(services, 1, times: 3);
        services.Clock.Advance(TimeSpan.FromMinutes(30));

        Assert.Equal("1 charts: 1 computed, 0 still good, 0 failed", await RunAsync(services));
        Assert.Equal(CacheOutcome.MemoryHit, await AskAsync(services, 1));
    }

    [Fact]
    public async Task Run_ChartIsStillGood_IsLeft()
    {
        await using var services = new PrecomputeServices();
        await AskAsync(services, 1);

        Assert.Equal("1 charts: 0 computed, 1 still good, 0 failed", await RunAsync(services));
    }

    [Fact]
    public async Task Run_ManyCharts_TakesTheFiftyMostAsked()
    {
        await using var services = new PrecomputeServices();
        for (var minute = 0; minute < 59; minute++)
        {
            await AskAsync(services, minute, times: minute < 50 ? 2 : 1);
        }

        services.Clock.Advance(TimeSpan.FromMinutes(30));

        Assert.Equal("50 charts: 50 computed, 0 still good, 0 failed", await RunAsync(services));
        Assert.Equal(CacheOutcome.MemoryHit, await AskAsync(services, 49));
        Assert.Equal(CacheOutcome.Computed, await AskAsync(services, 50));
    }

    [Fact]
    public async Task Run_NobodyAsksAnyMore_TheChartCoolsDownAndItsRequestIsForgotten()
    {
        await using var services = new PrecomputeServices();
        await AskAsync(services, 1, times: 4);
        List<string> runs = [];
        for (var i = 0; i < 5; i++)
        {
            services.Clock.Advance(TimeSpan.FromMinutes(30));
            runs.Add((await RunAsync(services)).Split(' ')[0]);
        }

        Assert.Equal(["1", "1", "1", "0", "0"], runs);
        Assert.Equal(1, services.Get<AskedCharts>().Kept);
        services.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal(0, services.Get<AskedCharts>().Kept);
    }

    [Fact]
    public async Task Count_EntryEndsWithItsTime_RequestIsForgotten()
    {
        await using var services = new PrecomputeServices(("Cache:Ttl:natal", "00:10:00"));
        await AskAsync(services, 1);
        services.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(1, services.Get<AskedCharts>().Kept);

        services.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(0, services.Get<AskedCharts>().Kept);
        Assert.Equal("0 charts: 0 computed, 0 still good, 0 failed", await RunAsync(services));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("natal")]
    public async Task Count_CacheIsCleared_RequestsAreForgotten(string? kind)
    {
        await using var services = new PrecomputeServices();
        await AskAsync(services, 1);
        var cache = services.Get<IResultCache>();

        await (kind is null ? cache.ClearAllAsync() : cache.ClearKindAsync(kind));

        Assert.Equal(0, services.Get<AskedCharts>().Kept);
    }

    [Fact]
    public async Task Count_ResultIsRemoved_ItsRequestAloneIsForgotten()
    {
        await using var services = new PrecomputeServices();
        await AskAsync(services, 1);
        await AskAsync(services, 2);
        var asked = services.Get<AskedCharts>();

        await services.Get<IResultCache>().RemoveAsync([asked.Most(1)[0].Key]);

        Assert.Equal(1, asked.Kept);
    }

    [Theory]
    [InlineData("Precompute:Enabled", "false")]
    [InlineData("Precompute:WarmUp:Enabled", "false")]
    [InlineData("Cache:Ttl:natal", "00:00:00")]
    public async Task Count_NothingIsCachedOrWarmed_NothingIsKept(string setting, string value)
    {
        await using var services = new PrecomputeServices((setting, value));
        await AskAsync(services, 1);

        Assert.Equal(0, services.Get<AskedCharts>().Kept);
    }

    [Fact]
    public async Task Count_MoreChartsThanCounters_StaysBounded()
    {
        await using var services = new PrecomputeServices();
        var asked = services.Get<AskedCharts>();
        for (var i = 0; i < 10 * AskedCharts.Capacity; i++)
        {
            asked.Count(new CacheKey("natal", (UInt128)i), TimeSpan.FromHours(1), 0, static _ => new AskedChart((_, _) => default));
        }

        Assert.Equal(AskedCharts.Capacity, asked.Kept);
    }

    [Fact]
    public async Task Run_Anything_LogsNoBirthData()
    {
        await using var services = new PrecomputeServices();
        await AskAsync(services, 1);
        services.Clock.Advance(TimeSpan.FromMinutes(30));

        await services.Get<PrecomputeRunner>().RunAsync("warm-up", services.Client, default);

        Assert.Contains(services.Logs.Entries, e => e.Text.Contains("warm-up", StringComparison.Ordinal));
        Assert.DoesNotContain(services.Logs.Entries, e => e.Text.Contains("1990", StringComparison.Ordinal) || e.Text.Contains("28.6", StringComparison.Ordinal));
    }

    private static Task<string> RunAsync(PrecomputeServices services) =>
        services.Get<PrecomputeTasks>().Get("warm-up").RunAsync(services.Client, default);

    private static async Task<CacheOutcome> AskAsync(PrecomputeServices services, int minute, int times = 1)
    {
        var fields = new Dictionary<string, FieldValue>
        {
            ["birth_date"] = new("1990-05-15"),
            ["birth_time"] = new($"14:{minute:00}"),
            ["latitude"] = new("28.6139"),
            ["longitude"] = new("77.2090"),
            ["timezone_offset"] = new("5.5"),
        };
        CachedResult result = default;
        for (var i = 0; i < times; i++)
        {
            result = await services.Get<CalculationCatalog>().Get("natal").AnswerAsync(
                new RequestFields(fields, new Dictionary<string, string> { ["zodiac"] = "lahiri" }), default);
        }

        return result.Outcome;
    }
}
