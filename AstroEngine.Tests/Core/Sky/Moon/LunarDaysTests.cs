using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.Moon;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Tests.Core.Ephemeris.Pack;

namespace AstroEngine.Tests.Core.Sky.Moon;

/// <summary>Lunar days by moonrise: what their definition says of them, at many places.</summary>
public sealed class LunarDaysTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const double From = 2460000.5;
    private const double Days = 400;

    private readonly PackSky _sky = new([fixture.Pack]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(55.75, 37.62)]
    [InlineData(-33.9, 151.2)]
    [InlineData(60, -150)]
    public void Between_YearAtAPlace_BeginsWithNewMoonsAndMoonrises(double latitude, double longitude)
    {
        var place = new GeoPlace(latitude, longitude);
        var days = LunarDays.Between(_sky, place, new(From), new(From + Days));
        var newMoons = MoonPhases.Between(_sky, new(From - 31), new(From + Days)).Where(p => p.Phase == MoonPhase.New).Select(p => p.At).ToHashSet();
        var finder = new RiseSetFinder(_sky, place, HorizonRule.Astronomical);

        Assert.True(days[0].Starts.Value <= From && days[^1].Ends.Value >= From + Days);
        for (var i = 0; i < days.Count; i++)
        {
            Assert.InRange(days[i].Number, 1, 30);
            Assert.Equal(days[i].Number == 1, newMoons.Contains(days[i].Starts));
            if (days[i].Number > 1)
            {
                var rise = finder.Next(Body.Moon, HorizonEvent.Rise, new(days[i].Starts.Value - 0.01), new(days[i].Starts.Value + 0.01));
                Assert.Equal(days[i].Starts.Value, rise!.Value.Value, 1e-6);
            }

            if (i > 0)
            {
                Assert.Equal(days[i - 1].Ends, days[i].Starts);
                Assert.Equal(days[i].Number == 1 ? 1 : days[i - 1].Number + 1, days[i].Number);
                Assert.True(days[i].Number != 1 || days[i - 1].Number is 29 or 30);
            }
        }
    }

    [Fact]
    public void Between_NearThePole_CoversTheTimeWithoutGap()
    {
        var days = LunarDays.Between(_sky, new GeoPlace(88, 0), new(From), new(From + Days));

        Assert.True(days[0].Starts.Value <= From && days[^1].Ends.Value >= From + Days);
        Assert.All(days.Zip(days.Skip(1)), pair => Assert.Equal(pair.First.Ends, pair.Second.Starts));
        Assert.Contains(days, d => d.Ends.Value - d.Starts.Value > 5);
    }
}
