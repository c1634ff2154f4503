using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using NodaTime;

namespace AstroEngine.Tests.Core.Sky.RiseSet;

public sealed class RiseSetDayTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private readonly PackSky _sky = new([fixture.Pack]);

    [Fact]
    public void Calculate_Ketu_RisesWhenTheDirectionAcrossFromRahuDoes()
    {
        var place = new GeoPlace(28.6, 77.2);
        var day = Calculate(place, new LocalDate(2026, 3, 1), HorizonRule.Astronomical, ChartPoint.Rahu, ChartPoint.Ketu);

        var (rahu, ketu) = (day.Points[0], day.Points[1]);
        // The refraction lifts both: Ketu rises before Rahu sets, by twice the refraction of 33.6 arcminutes, turned with 15 degrees an hour.
        var minutes = (rahu.Set!.Value.At.Value - ketu.Rise!.Value.At.Value) * 1440;
        Assert.InRange(minutes, 2 * 33.6 / 15, 2 * 33.6 / 15 / Math.Cos(place.Latitude * Math.PI / 180) / 0.85);
        Assert.Equal(rahu.Lower!.Value.At, ketu.Upper!.Value.At);
        Assert.Equal(-rahu.Lower.Value.Altitude, ketu.Upper.Value.Altitude);
        Assert.InRange(ketu.Rise.Value.Azimuth, 60, 120);
        Assert.InRange(rahu.Set.Value.Azimuth, 240, 300);
    }

    [Theory]
    [InlineData(2026, 6, 21, true)]
    [InlineData(2026, 12, 21, false)]
    public void Calculate_SunBeyondThePolarCircle_StaysUpOrDown(int year, int month, int dayOfMonth, bool isUp)
    {
        var day = Calculate(new GeoPlace(78.2, 15.6), new LocalDate(year, month, dayOfMonth), HorizonRule.Astronomical, ChartPoint.Sun);

        var sun = day.Points[0];
        Assert.Null(sun.Rise);
        Assert.Null(sun.Set);
        Assert.Equal(isUp, sun.IsUpAtStart);
        Assert.Equal(isUp, sun.Upper!.Value.Altitude > 0);
        Assert.Equal(isUp, sun.Lower!.Value.Altitude > 0);
        Assert.Null(day.Hours);
    }

    [Fact]
    public void Calculate_PlanetaryHours_BeginWithTheLordOfTheDayAtSunrise()
    {
        var day = Calculate(new GeoPlace(48, 11), new LocalDate(2026, 8, 12), HorizonRule.Astronomical, ChartPoint.Sun);

        // A Wednesday is that of Mercury.
        Assert.Equal(ChartPoint.Mercury, day.Hours![0].Lord);
        Assert.Equal(day.Points[0].Rise!.Value.At, day.Hours[0].Slot.Start);
        Assert.Equal(day.Points[0].Set!.Value.At, day.Hours[11].Slot.End);
        Assert.Equal(24, day.Hours.Count);
        Assert.True(day.Twilights[2].Dawn < day.Twilights[1].Dawn && day.Twilights[1].Dawn < day.Twilights[0].Dawn && day.Twilights[0].Dawn < day.Points[0].Rise!.Value.At);
    }

    [Fact]
    public void Calculate_Moon_LeavesOutARiseASetAndACulminationAMonth()
    {
        var place = new GeoPlace(40, 0);
        var days = Enumerable.Range(0, 59).Select(i => Calculate(place, new LocalDate(2026, 1, 1).PlusDays(i), HorizonRule.Astronomical, ChartPoint.Moon).Points[0]).ToList();

        Assert.Equal(2, days.Count(d => d.Rise is null));
        Assert.Equal(2, days.Count(d => d.Set is null));
        Assert.Equal(2, days.Count(d => d.Upper is null));
        Assert.Equal(2, days.Count(d => d.Lower is null));
    }

    private RiseSetDay Calculate(GeoPlace place, LocalDate date, HorizonRule rule, params ChartPoint[] points) =>
        RiseSetDayCalculator.Calculate(_sky, new(date, BirthClock.FromHours(0), place, rule, points, LunarNode.Mean));
}
