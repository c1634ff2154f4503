using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Vargas;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts;

namespace AstroEngine.Tests.Core.Vedic.Vargas;

public sealed class DivisionalChartsTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    [Fact]
    public async Task Shodasavarga_RandomBirths_KeepsWhatBelongsTogether()
    {
        foreach (var request in RandomBirths.Between(1900, 2100, 60, seed: 16))
        {
            var natal = await Calculate(request);
            var charts = DivisionalCharts.Shodasavarga(natal);
            Assert.Equal(VargaCatalog.Shodasavarga, charts.Select(chart => chart.Rule));
            foreach (var chart in charts)
            {
                CheckChart(natal, chart);
            }
        }
    }

    [Fact]
    public async Task Of_Rasi_IsTheNatalChart()
    {
        foreach (var request in RandomBirths.Between(1900, 2100, 20, seed: 1))
        {
            var natal = await Calculate(request);
            var rasi = DivisionalCharts.Of(natal, VargaCatalog.UsualOf(1));
            Assert.All(rasi.Placements.Zip(natal.Placements), pair =>
            {
                Assert.Equal(pair.Second.Sign, new SignPosition(pair.First.Position.Sign, pair.First.Position.Degree));
                Assert.Equal(pair.Second.Position.Longitude, pair.First.Position.Longitude);
                Assert.Equal(pair.Second.Dignity, pair.First.Dignity);
                Assert.Equal(pair.Second.Nakshatra, pair.First.Nakshatra);
                Assert.True(pair.First.Position.IsVargottama);
            });
        }
    }

    [Fact]
    public async Task Calculate_SameSky_IsTheChartOfTheNatalChart()
    {
        var request = RandomBirths.Between(1950, 1951, 1, seed: 9)[0];
        var rule = VargaCatalog.UsualOf(9);
        var direct = ephemeris.Instance.ComputeAsync(request, (sky, asked) => DivisionalCharts.Calculate(sky, asked, rule), default);
        Assert.Equal(DivisionalCharts.Of(await Calculate(request), rule).Placements, (await direct).Placements);
    }

    [Theory]
    [InlineData(ChartPoint.Sun, Sign.Aries, EssentialDignity.Exaltation)]
    [InlineData(ChartPoint.Sun, Sign.Leo, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Sun, Sign.Libra, EssentialDignity.Fall)]
    [InlineData(ChartPoint.Mercury, Sign.Virgo, EssentialDignity.Exaltation)]
    [InlineData(ChartPoint.Mercury, Sign.Gemini, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Saturn, Sign.Leo, EssentialDignity.Peregrine)]
    [InlineData(ChartPoint.Rahu, Sign.Leo, null)]
    public void OfSign_PointInASign_HasItsDignity(ChartPoint point, Sign sign, EssentialDignity? dignity) =>
        Assert.Equal(dignity, EssentialDignities.OfSign(point, sign));

    private static void CheckChart(NatalChart natal, DivisionalChart chart)
    {
        Assert.Equal(natal.Placements.Select(p => p.Point), chart.Placements.Select(p => p.Point));
        Assert.Equal(chart.Ascendant.Sign, chart.SignOfHouse(1));
        foreach (var (placement, from) in chart.Placements.Zip(natal.Placements))
        {
            Assert.Equal(from.Position.Longitude, placement.Position.Natal);
            Assert.Equal(placement.Position.Sign, chart.SignOfHouse(placement.House));
            Assert.Equal(placement.Position.Sign == from.Sign.Sign, placement.Position.IsVargottama);
            Assert.Equal(natal.Request.Zodiac.IsSidereal, placement.Nakshatra is not null);
            Assert.Equal(from.IsRetrograde, placement.IsRetrograde);
        }
    }

    private Task<NatalChart> Calculate(NatalRequest request) =>
        ephemeris.Instance.ComputeAsync(request, NatalChartCalculator.Calculate, default).AsTask();
}
