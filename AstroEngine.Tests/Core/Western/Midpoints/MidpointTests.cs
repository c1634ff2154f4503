using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Midpoints;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts;

namespace AstroEngine.Tests.Core.Western.Midpoints;

public sealed class MidpointTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    [Theory]
    [InlineData(350, 10, 0)]
    [InlineData(10, 350, 0)]
    [InlineData(359, 2, 0.5)]
    [InlineData(358, 1, 359.5)]
    [InlineData(0, 0, 0)]
    [InlineData(10, 50, 30)]
    [InlineData(10, 189.999999, 99.9999995)]
    [InlineData(10, 190.000001, 280.0000005)]
    // Opposed: a quarter after the first, also when the last digit says otherwise.
    [InlineData(10, 190, 100)]
    [InlineData(190, 10, 280)]
    [InlineData(10, 190.00000000001, 100)]
    [InlineData(359.99999999999994, 0, 0)]
    public void Of_TwoLongitudes_IsTheMiddleOfTheShorterWay(double a, double b, double expected) =>
        Assert.Equal(0, Midpoint.Of(new Angle(a), new Angle(b)).From(new Angle(expected)).Degrees, 9);

    [Fact]
    public void Of_RandomPairs_IsEquallyNearToBothAndNearerThanItsOpposite()
    {
        var random = new Random(4);
        for (var n = 0; n < 20_000; n++)
        {
            var (a, b) = (new Angle(random.NextDouble() * 360), new Angle(random.NextDouble() * 360));
            var middle = Midpoint.Of(a, b);
            Assert.InRange(middle.Degrees, 0, 359.9999999999999);
            Assert.Equal(middle.SeparationFrom(a).Degrees, middle.SeparationFrom(b).Degrees, 1e-9);
            Assert.InRange(middle.SeparationFrom(a).Degrees, 0, 90.0000001);
            Assert.Equal(0, middle.From(Midpoint.Of(b, a)).Degrees, 1e-9);
        }
    }

    [Fact]
    public async Task Calculate_RandomBirths_EqualsEveryPairAgainstEveryPoint()
    {
        var contacts = 0;
        foreach (var birth in RandomBirths.Between(1900, 2100, 300, seed: 12))
        {
            var request = new MidpointRequest(birth, new Angle(1.5), MidpointRequest.UsualKinds, [ChartAngle.Ascendant, ChartAngle.Midheaven]);
            var chart = await ephemeris.Instance.ComputeAsync(request, MidpointChart.Calculate);
            var count = chart.Natal.Placements.Count + 2;
            Assert.Equal(count, chart.Figures.Count);
            Assert.Equal(count * (count - 1) / 2, chart.Pairs.Count);
            foreach (var pair in chart.Pairs)
            {
                Assert.Equal(Midpoint.Of(chart.Figures[pair.A].Longitude, chart.Figures[pair.B].Longitude), pair.Longitude);
                Assert.Equal(chart.Natal.Houses.HouseOf(pair.Longitude), pair.House);
                var expected = from i in Enumerable.Range(0, count)
                               where i != pair.A && i != pair.B
                               let separation = chart.Figures[i].Longitude.SeparationFrom(pair.Longitude).Degrees
                               // Multiples of 45 degrees: at most one is within 1.5.
                               let off = Math.Abs(separation - (Math.Round(separation / 45) * 45))
                               where off <= 1.5
                               orderby off
                               select (i, MidpointRequest.UsualKinds[(int)Math.Round(separation / 45)], Math.Round(off, 9));
                Assert.Equal(expected, pair.Contacts.Select(c => (c.Figure, c.Kind, Math.Round(c.Orb.Degrees, 9))));
                contacts += pair.Contacts.Count;
            }
        }

        Assert.True(contacts > 10_000);
    }
}
