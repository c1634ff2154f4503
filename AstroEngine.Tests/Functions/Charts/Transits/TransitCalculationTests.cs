using AstroEngine.Core.Charts.Transits;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AstroEngine.Tests.Functions.Charts.Transits;

public sealed class TransitCalculationTests : IAsyncDisposable
{
    private readonly ServiceProvider _services = EngineProvider.Build();

    private ICalculation<TransitRequest> Transit => _services.GetRequiredService<ICalculation<TransitRequest>>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public void IsOfNow_WithoutAnInstantAlone_IsTrue()
    {
        Assert.True(Transit.IsOfNow(Transit.Read(Fields(at: null))));
        Assert.False(Transit.IsOfNow(Transit.Read(Fields(at: "2026-03-20T14:46:00Z"))));
    }

    [Fact]
    public async Task AnswerAsync_OfNow_IsFreshForTheRestOfItsMinuteAtMost()
    {
        var entry = _services.GetRequiredService<CalculationCatalog>().Get("transit");

        var now = await entry.AnswerAsync(Fields(at: null).Request, default);
        var then = await entry.AnswerAsync(Fields(at: "2026-03-20T14:46:00Z").Request, default);

        Assert.InRange(now.Freshness, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.Equal(TimeSpan.FromHours(1), then.Freshness);
    }

    [Fact]
    public void Read_RequestThatWasAskedEarlier_MeansTheMinuteInWhichItWas()
    {
        var asked = Instant.FromUtc(2026, 3, 20, 14, 46, 31);
        Assert.Equal(Instant.FromUtc(2026, 3, 20, 14, 46), Transit.Read(Fields(at: null, asked)).At);
    }

    private static FieldReader Fields(string? at, Instant? asked = null)
    {
        var values = SampleBirth.Query.Split('&').Select(field => field.Split('=')).ToDictionary(f => f[0], f => new FieldValue(f[1]));
        if (at is not null)
        {
            values["at"] = new FieldValue(at);
        }

        return new FieldReader(new RequestFields(values, new Dictionary<string, string> { ["zodiac"] = "lahiri" }) { AskedAt = asked });
    }
}
