using AstroEngine.Core.Charts.Transits;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AstroEngine.Tests.Functions.Charts.Transits;

public sealed class TransitCalculationTests : IAsyncDisposable
{
    private static readonly TimeSpan Usual = TimeSpan.FromHours(1);

    private readonly ServiceProvider _services = EngineProvider.Build();

    private ICalculation<TransitRequest> Transit => _services.GetRequiredService<ICalculation<TransitRequest>>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public void LifetimeOf_Now_IsTwoMinutesAndNeverMoreThanUsual()
    {
        var now = Transit.Read(Fields(at: null));
        Assert.True(now.IsNow);
        Assert.Equal(TimeSpan.FromMinutes(2), Transit.LifetimeOf(now, Usual));
        Assert.Equal(TimeSpan.FromSeconds(5), Transit.LifetimeOf(now, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public void LifetimeOf_Instant_IsTheUsualOne()
    {
        var then = Transit.Read(Fields(at: "2026-03-20T14:46:00Z"));
        Assert.Equal(Usual, Transit.LifetimeOf(then, Transit.DefaultTimeToLive));
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
