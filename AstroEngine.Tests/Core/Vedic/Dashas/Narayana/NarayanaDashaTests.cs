using AstroEngine.Core.Vedic.Dashas.Narayana;
using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Vedic.Dashas.Signs;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Narayana;

public sealed class NarayanaDashaTests
{
    [Fact]
    public void FirstLevel_RandomCharts_TwelveSignsOnceInTwoRoundsOf144Years()
    {
        foreach (var chart in RandomSignCharts.Take(2000, seed: 12))
        {
            var cycle = NarayanaDasha.Begin(chart);
            var (first, second) = (cycle.Periods(), cycle.Periods(1));

            Assert.Contains(first[0].Sign, (Sign[])[chart.Lagna, chart.Lagna.Seventh()]);
            Assert.Equal(12, first.Select(p => p.Sign).Distinct().Count());
            Assert.Equal(first.Select(p => p.Sign), second.Select(p => p.Sign));
            Assert.All(first.Concat(second), p => Assert.InRange(p.Years, 0, 12));
            Assert.Equal(144, first.Sum(p => p.Years) + second.Sum(p => p.Years));
            Assert.Empty(cycle.Periods(2));
        }
    }

    [Fact]
    public void Divide_RandomCharts_BeginsWithALordOfTheSignOrItsSeventhAndIsTheSameForBoth()
    {
        foreach (var chart in RandomSignCharts.Take(500, seed: 13))
        {
            var cycle = NarayanaDasha.Begin(chart);
            for (var sign = Sign.Aries; sign <= Sign.Pisces; sign++)
            {
                var parts = cycle.PartsOf(sign);

                Assert.Equal(12, parts.Select(p => p.Sign).Distinct().Count());
                Assert.Equal(parts, cycle.PartsOf(sign.Seventh()));
                Assert.Contains(
                    parts[0].Sign,
                    (Sign[])[chart.SignOf(StrongerLord.Of(chart, sign)), chart.SignOf(StrongerLord.Of(chart, sign.Seventh()))]);
            }
        }
    }

    // Example 67: Cancer and Capricorn, Moon in Taurus; Cancer is the stronger, as Jupiter is in it.
    [Theory]
    [InlineData("Sa Le 1", "Ke Sc 9", "Ta Ar Pi Aq Cp Sg Sc Li Vi Le Cn Ge")]
    [InlineData("Sa Le 1", "Ke Cn 9", "Ta Ge Cn Le Vi Li Sc Sg Cp Aq Pi Ar")]
    [InlineData("Sa Cn 1", "Ke Sc 9", "Ta Ge Cn Le Vi Li Sc Sg Cp Aq Pi Ar")]
    [InlineData("Sa Cn 1", "Ke Cn 9", "Ta Ge Cn Le Vi Li Sc Sg Cp Aq Pi Ar")]
    public void Divide_Example67_DirectionTurnsWithSaturnOrKetuInTheSeed(string saturn, string ketu, string expected)
    {
        var chart = ExampleText.Chart($"As Ar, Su Ar 1, Mo Ta 2, Me Ar 3, Ve Ge 4, Ju Cn 5, Ma Sg 6, {saturn}, Ra Ge 9, {ketu}");

        Assert.Equal(expected, ExampleText.Show(NarayanaDasha.Begin(chart).PartsOf(Sign.Capricorn).Select(p => p.Sign)));
    }
}
