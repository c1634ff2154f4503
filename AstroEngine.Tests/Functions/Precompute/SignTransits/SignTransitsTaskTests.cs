using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute;

namespace AstroEngine.Tests.Functions.Precompute.SignTransits;

public sealed class SignTransitsTaskTests
{
    [Fact]
    public async Task Run_Empty_ComputesTwoDaysOfTwelveSignsInBothZodiacs()
    {
        await using var services = new PrecomputeServices();

        Assert.Equal("12 signs, 2 days: 48 charts computed, 0 still good, 0 impossible", await RunAsync(services));
    }

    [Theory]
    [InlineData("lahiri", "aries", "2026-11-21")]
    [InlineData("lahiri", "pisces", "2026-11-22")]
    [InlineData("tropical", "leo", "2026-11-21")]
    [InlineData("tropical", "aquarius", "2026-11-22")]
    public async Task Run_Afterwards_TheRequestOfACallerIsAHitOfTheSameBytes(string zodiac, string sign, string date)
    {
        await using var services = new PrecomputeServices();
        await RunAsync(services);

        var entry = services.Get<CalculationCatalog>().Get("sign-transit/" + sign);
        var result = await entry.AnswerAsync(Request(zodiac, date), default);

        Assert.Equal(CacheOutcome.MemoryHit, result.Outcome);
        Assert.Equal((await entry.ComputeAsync(Request(zodiac, date), default)).ToArray(), result.Content.Identity.ToArray());
    }

    [Theory]
    [InlineData("raman", "2026-11-21")]
    [InlineData("lahiri", "2026-11-23")]
    public async Task Run_Afterwards_OtherZodiacsAndDaysAreNotThere(string zodiac, string date)
    {
        await using var services = new PrecomputeServices();
        await RunAsync(services);

        var entry = services.Get<CalculationCatalog>().Get("sign-transit/aries");
        Assert.Equal(CacheOutcome.Computed, (await entry.AnswerAsync(Request(zodiac, date), default)).Outcome);
    }

    /// <summary>A day without an ephemeris: every answer is impossible, and the task says so instead of failing.</summary>
    [Fact]
    public async Task Run_NoEphemerisOfTheDay_IsCountedAndLogged()
    {
        await using var services = new PrecomputeServices();
        services.Clock.Set(new DateTimeOffset(9990, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal("12 signs, 2 days: 0 charts computed, 0 still good, 48 impossible", await RunAsync(services));
        Assert.Equal(4, services.Logs.Entries.Count(e => e.Text.Contains("sign-transits leaves out an answer for virgo", StringComparison.Ordinal)));
    }

    private static Task<string> RunAsync(PrecomputeServices services) =>
        services.Get<PrecomputeTasks>().Get("sign-transits").RunAsync(services.Client, default);

    private static RequestFields Request(string zodiac, string date) =>
        new(new Dictionary<string, FieldValue> { ["date"] = new(date) }, new Dictionary<string, string> { ["zodiac"] = zodiac });
}
