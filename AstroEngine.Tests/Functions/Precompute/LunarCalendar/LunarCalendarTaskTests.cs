using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute;

namespace AstroEngine.Tests.Functions.Precompute.LunarCalendar;

public sealed class LunarCalendarTaskTests
{
    private static readonly (string, string)[] OnePlace =
    [
        ("Precompute:Places:0:Name", "Tokyo"), ("Precompute:Places:0:Latitude", "35.6762"), ("Precompute:Places:0:Longitude", "139.6503"),
        ("Precompute:Places:0:Timezone", "Asia/Tokyo"),
    ];

    [Fact]
    public async Task Run_DefaultPlaces_ComputesTwoMonthsAndTwoRangesForBothBodies()
    {
        await using var services = new PrecomputeServices();

        Assert.Equal("12 places, 30 days: 96 calendars computed, 0 still good, 0 impossible", await RunAsync(services));
    }

    /// <summary>20:00 UTC on 21 November: in Tokyo the 22nd has begun.</summary>
    [Theory]
    [InlineData("year=2026&month=11")]
    [InlineData("year=2026&month=12&bodies=modern")]
    [InlineData("month=12&year=2026&bodies=traditional")]
    [InlineData("from=2026-11-22&to=2026-12-21")]
    [InlineData("from=2026-11-23&to=2026-12-22&bodies=modern")]
    public async Task Run_Afterwards_TheRequestOfACallerIsAHitOfTheSameBytes(string query)
    {
        await using var services = new PrecomputeServices(OnePlace);
        await RunAsync(services);

        var result = await Calendar(services).AnswerAsync(Request(query), default);

        Assert.Equal(CacheOutcome.MemoryHit, result.Outcome);
        Assert.Equal((await Calendar(services).ComputeAsync(Request(query), default)).ToArray(), result.Content.Identity.ToArray());
    }

    [Theory]
    [InlineData("year=2026&month=10")]
    [InlineData("year=2027&month=1")]
    [InlineData("from=2026-11-21&to=2026-12-20")]
    public async Task Run_Afterwards_OtherDaysAreNotThere(string query)
    {
        await using var services = new PrecomputeServices(OnePlace);
        await RunAsync(services);

        Assert.Equal(CacheOutcome.Computed, (await Calendar(services).AnswerAsync(Request(query), default)).Outcome);
    }

    [Fact]
    public async Task Run_ThirtyDaysTouchThreeMonths_AllThreeAreThere()
    {
        await using var services = new PrecomputeServices(OnePlace);

        // In Tokyo 31 January; thirty days later it is 2 March.
        services.Clock.Set(new DateTimeOffset(2026, 1, 31, 3, 0, 0, TimeSpan.Zero));

        Assert.Equal("1 places, 30 days: 10 calendars computed, 0 still good, 0 impossible", await RunAsync(services));
        Assert.Equal(CacheOutcome.MemoryHit, (await Calendar(services).AnswerAsync(Request("year=2026&month=3"), default)).Outcome);
    }

    [Fact]
    public async Task Run_PlaceThatIsWrong_IsCountedLoggedAndTheRestGoesOn()
    {
        await using var services = new PrecomputeServices(
            [("Precompute:Places:0:Name", "Nowhere"), ("Precompute:Places:0:Timezone", "Mars"), .. OnePlace.Select(s => (s.Item1.Replace(":0:", ":1:"), s.Item2))]);

        Assert.Equal("2 places, 30 days: 8 calendars computed, 0 still good, 8 impossible", await RunAsync(services));
        Assert.Equal(8, services.Logs.Entries.Count(e => e.Text.Contains("lunar-calendar leaves out an answer for Nowhere", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Run_Again_ComputesOnlyWhatIsMissing()
    {
        await using var services = new PrecomputeServices([.. OnePlace, ("Cache:Memory:LifetimeSeconds", "86400")]);
        await RunAsync(services);
        services.Clock.Advance(TimeSpan.FromHours(6));

        Assert.Equal("1 places, 30 days: 0 calendars computed, 8 still good, 0 impossible", await RunAsync(services));
    }

    private static Task<string> RunAsync(PrecomputeServices services) =>
        services.Get<PrecomputeTasks>().Get("lunar-calendar").RunAsync(services.Client, default);

    private static CalculationEntry Calendar(PrecomputeServices services) => services.Get<CalculationCatalog>().Get("lunar-calendar");

    private static RequestFields Request(string query) => new(
        $"{query}&latitude=35.67620&longitude=139.6503&timezone=Asia/Tokyo".Split('&').Select(part => part.Split('='))
            .ToDictionary(part => part[0], part => new FieldValue(part[1])),
        new Dictionary<string, string>());
}
