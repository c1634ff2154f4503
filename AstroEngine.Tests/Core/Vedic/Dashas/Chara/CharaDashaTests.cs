using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Dashas.Chara;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Vedic.Dashas.Signs;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Chara;

public sealed class CharaDashaTests
{
    private const string Others = "Su Ar 1, Mo Ar 2, Me Ta 3, Ve Ge 4, Ju Cn 5";

    // Dhasmana, An Introduction to Jaimini System, chapter 6: Aries, Leo, Virgo, Libra, Aquarius and Pisces are direct.
    [Theory]
    [InlineData(Sign.Aries, Sign.Taurus)]
    [InlineData(Sign.Taurus, Sign.Aries)]
    [InlineData(Sign.Gemini, Sign.Taurus)]
    [InlineData(Sign.Cancer, Sign.Gemini)]
    [InlineData(Sign.Leo, Sign.Virgo)]
    [InlineData(Sign.Virgo, Sign.Libra)]
    [InlineData(Sign.Libra, Sign.Scorpio)]
    [InlineData(Sign.Scorpio, Sign.Libra)]
    [InlineData(Sign.Sagittarius, Sign.Scorpio)]
    [InlineData(Sign.Capricorn, Sign.Sagittarius)]
    [InlineData(Sign.Aquarius, Sign.Pisces)]
    [InlineData(Sign.Pisces, Sign.Aries)]
    public void Begin_EveryLagna_DirectionOfPeriodsAndParts(Sign lagna, Sign second)
    {
        var cycle = CharaDasha.Begin(ExampleText.Chart($"As {ExampleText.Show([lagna])}, {Others}, Ma Le 6, Sa Vi 7, Ra Ar 8, Ke Li 8"));

        Assert.Equal([lagna, second], cycle.Periods().Take(2).Select(p => p.Sign));
        var parts = cycle.PartsOf(lagna);
        Assert.Equal(second, parts[0].Sign);
        Assert.Equal(lagna, parts[^1].Sign);
    }

    [Theory]
    [InlineData("Ma Sc 10", "Ke Ta 10", ChartPoint.Ketu)]
    [InlineData("Ma Ta 10", "Ke Sc 10", ChartPoint.Mars)]
    [InlineData("Ma Sc 10", "Ke Sc 10", ChartPoint.Ketu)]
    [InlineData("Ma Ar 10", "Ke Sg 29", ChartPoint.Mars)]
    [InlineData("Ma Sg 10", "Ke Ar 9", ChartPoint.Ketu)]
    [InlineData("Ma Sg 10", "Ke Vi 10.01", ChartPoint.Ketu)]
    [InlineData("Ma Sg 10.01", "Ke Vi 10", ChartPoint.Mars)]
    [InlineData("Ma Ta 10", "Ke Ge 11", ChartPoint.Ketu)]
    public void CharaLord_Scorpio_ElsewhereThenCompanyThenDegree(string mars, string ketu, ChartPoint expected)
    {
        var chart = ExampleText.Chart($"As Ar, {Others}, {mars}, Sa Aq 7, Ra Aq 8, {ketu}");

        Assert.Equal(expected, CharaLord.Of(chart, Sign.Scorpio));
    }

    [Fact]
    public void FirstLevel_ExaltedOrDebilitatedLord_CountsAlone()
    {
        // K. N. Rao, "Rajayoga" and "Predicting education": no year is added for an exalted planet and none taken for a debilitated one.
        var cycle = CharaDasha.Begin(ExampleText.Chart("As Ar, Su Ar 1, Mo Sc 2, Me Vi 3, Ve Vi 4, Ju Cn 5, Ma Cp 6, Sa Ar 7, Ra Ge 8, Ke Sg 8"));
        var years = cycle.Periods().ToDictionary(p => p.Sign, p => p.Years);

        Assert.Equal(9, years[Sign.Aries]);
        Assert.Equal(4, years[Sign.Taurus]);
        Assert.Equal(12, years[Sign.Virgo]);
        Assert.Equal(8, years[Sign.Cancer]);
        Assert.Equal(4, years[Sign.Leo]);
    }

    [Fact]
    public void FirstLevel_RandomCharts_TwelveSignsOnceAndOneToTwelveYears()
    {
        foreach (var chart in RandomSignCharts.Take(2000, seed: 11))
        {
            var cycle = CharaDasha.Begin(chart);
            var periods = cycle.Periods();

            Assert.Equal(12, periods.Select(p => p.Sign).Distinct().Count());
            Assert.All(periods, p => Assert.InRange(p.Years, 1, 12));
            Assert.Equal(periods, cycle.Periods(1));
            foreach (var period in periods)
            {
                Assert.Equal(period.Sign == chart.SignOf(CharaLord.Of(chart, period.Sign)), period.Years == 12);
                Assert.Equal(12, cycle.PartsOf(period.Sign).Select(p => p.Sign).Distinct().Count());
            }
        }
    }
}
