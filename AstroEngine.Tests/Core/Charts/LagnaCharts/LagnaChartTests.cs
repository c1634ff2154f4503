using AstroEngine.Core.Charts;
using AstroEngine.Core.Charts.LagnaCharts;
using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Tests.Core.Charts.LagnaCharts;

public sealed class LagnaChartTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    private static readonly ChartPoint[] Without = [ChartPoint.Mars, ChartPoint.Rahu];

    [Fact]
    public async Task Calculate_RandomBirths_CountHousesFromTheSign()
    {
        foreach (var birth in Births())
        {
            var chakra = await ephemeris.Instance.ComputeAsync(birth, SudarshanaChakra.Calculate);
            Assert.Equal([Lagna.Ascendant, Lagna.Moon, Lagna.Sun], chakra.Charts.Select(c => c.From));
            foreach (var chart in chakra.Charts)
            {
                Assert.Equal(1, chart.HouseOf(chart.Position.Sign));
                Assert.Equal(12, Enumerable.Range(1, 12).Select(chart.SignOf).Distinct().Count());
                Assert.All(Enumerable.Range(1, 12), house => Assert.Equal(house, chart.HouseOf(chart.SignOf(house))));
                var alone = await ephemeris.Instance.ComputeAsync(new LagnaChartRequest(birth, chart.From), LagnaChart.Calculate);
                Assert.Equal(chart.Longitude, alone.Longitude);
            }

            var signs = chakra.Natal.Placements.ToDictionary(p => p.Point, p => p.Sign.Sign);
            Assert.Equal(signs[ChartPoint.Moon], chakra.Charts[1].Position.Sign);
            Assert.Equal(signs[ChartPoint.Sun], chakra.Charts[2].Position.Sign);
            // From the Sun, Mercury is never further than the next sign, Venus never further than two.
            Assert.Contains(chakra.Charts[2].HouseOf(signs[ChartPoint.Mercury]), new[] { 12, 1, 2 });
            Assert.Contains(chakra.Charts[2].HouseOf(signs[ChartPoint.Venus]), new[] { 11, 12, 1, 2, 3 });
        }
    }

    [Theory]
    [InlineData(Lagna.Ascendant)]
    [InlineData(Lagna.Moon)]
    [InlineData(Lagna.Sun)]
    public async Task Calculate_PointsWithoutTheOneCountedFrom_CountFromItAllTheSame(Lagna from)
    {
        var birth = Births().First();
        var all = await ephemeris.Instance.ComputeAsync(new LagnaChartRequest(birth, from), LagnaChart.Calculate);
        var few = await ephemeris.Instance.ComputeAsync(new LagnaChartRequest(birth with { Points = Without }, from), LagnaChart.Calculate);
        Assert.Equal(all.Longitude, few.Longitude);
        Assert.Equal(Without, few.Natal.Placements.Select(p => p.Point));
    }

    private static IEnumerable<NatalRequest> Births() =>
        RandomBirths.Between(1900, 2100, 300, seed: 74).Where(b => b.Center != PositionCenter.Heliocentric);
}
