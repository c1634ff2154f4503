using System.Text.Json;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute;

namespace AstroEngine.Tests.Functions.Precompute.DailyEphemeris;

public sealed class DailyEphemerisTaskTests
{
    private static readonly (string, string)[] OnePlace =
    [
        ("Precompute:Places:0:Name", "Tokyo"), ("Precompute:Places:0:Latitude", "35.6762"), ("Precompute:Places:0:Longitude", "139.6503"),
        ("Precompute:Places:0:Timezone", "Asia/Tokyo"),
    ];

    [Fact]
    public async Task Run_DefaultPlaces_ComputesAWeekOfBothZodiacs()
    {
        await using var services = new PrecomputeServices();

        Assert.Equal("12 places, 7 days: 168 charts computed, 0 still good, 0 impossible", await RunAsync(services));
    }

    [Theory]
    [InlineData("lahiri", "2026-11-22")]
    [InlineData("lahiri", "2026-11-28")]
    [InlineData("tropical", "2026-11-22")]
    [InlineData("tropical", "2026-11-28")]
    public async Task Run_Afterwards_TheRequestOfACallerIsAHit(string zodiac, string date)
    {
        await using var services = new PrecomputeServices(OnePlace);

        await RunAsync(services);

        // 20:00 UTC: in Tokyo the 22nd has begun.
        Assert.Equal(CacheOutcome.MemoryHit, (await AskAsync(services, zodiac, date)).Outcome);
    }

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2026-11-29")]
    public async Task Run_Afterwards_OtherDaysAreNotThere(string date)
    {
        await using var services = new PrecomputeServices(OnePlace);

        await RunAsync(services);

        Assert.Equal(CacheOutcome.Computed, (await AskAsync(services, "lahiri", date)).Outcome);
    }

    [Fact]
    public async Task Run_Again_ComputesOnlyWhatIsMissing()
    {
        await using var services = new PrecomputeServices([.. OnePlace, ("Cache:Memory:LifetimeSeconds", "86400")]);
        await RunAsync(services);

        services.Clock.Advance(TimeSpan.FromHours(6));
        Assert.Equal("1 places, 7 days: 0 charts computed, 14 still good, 0 impossible", await RunAsync(services));
        services.Clock.Advance(TimeSpan.FromHours(12));
        Assert.Equal("1 places, 7 days: 14 charts computed, 0 still good, 0 impossible", await RunAsync(services));
    }

    [Fact]
    public async Task Run_PlaceThatIsWrongAndMidnightThatClocksSkip_AreCountedAndTheRestGoesOn()
    {
        await using var services = new PrecomputeServices(
            [
                .. OnePlace, ("Precompute:Places:1:Name", "Nowhere"), ("Precompute:Places:1:Latitude", "95"), ("Precompute:Places:1:Timezone", "Mars"),
                ("Precompute:Places:2:Name", "Beirut"), ("Precompute:Places:2:Latitude", "33.9"), ("Precompute:Places:2:Longitude", "35.5"),
                ("Precompute:Places:2:Timezone", "Asia/Beirut"),
            ]);

        // Beirut's clocks go forward at midnight of 29 March 2026.
        services.Clock.Set(new DateTimeOffset(2026, 3, 25, 12, 0, 0, TimeSpan.Zero));

        Assert.Equal("3 places, 7 days: 26 charts computed, 0 still good, 16 impossible", await RunAsync(services));
        Assert.Contains(services.Logs.Entries, e => e.Text.Contains("Nowhere", StringComparison.Ordinal));
    }

    private static Task<string> RunAsync(PrecomputeServices services) =>
        services.Get<PrecomputeTasks>().Get("daily-ephemeris").RunAsync(services.Client, default);

    private static async Task<CachedResult> AskAsync(PrecomputeServices services, string zodiac, string date)
    {
        // As a caller writes it: a body with numbers, seconds and all.
        using var body = JsonDocument.Parse(
            $$"""{"birth_date":"{{date}}","birth_time":"00:00:00","latitude":35.67620,"longitude":139.6503,"timezone":"Asia/Tokyo","user_name":"x"}""");
        var fields = body.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => new FieldValue(p.Value.Clone()));
        var request = new RequestFields(fields, new Dictionary<string, string> { ["zodiac"] = zodiac });
        return await services.Get<CalculationCatalog>().Get("natal").AnswerAsync(request, default);
    }
}
