using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Jaimini;

public sealed class SignYearsTests
{
    // Narasimha Rao, "Computing Narayana Dasa": Aries with Mars in Gemini, Libra, Aquarius, Aries; Leo with the Sun in Gemini, Aquarius, Scorpio, Leo.
    [Theory]
    [InlineData(Sign.Aries, Sign.Gemini, 2)]
    [InlineData(Sign.Aries, Sign.Libra, 6)]
    [InlineData(Sign.Aries, Sign.Aquarius, 10)]
    [InlineData(Sign.Aries, Sign.Aries, 12)]
    [InlineData(Sign.Leo, Sign.Gemini, 2)]
    [InlineData(Sign.Leo, Sign.Aquarius, 6)]
    [InlineData(Sign.Leo, Sign.Scorpio, 9)]
    [InlineData(Sign.Leo, Sign.Leo, 12)]
    public void Count_PublishedPairs_Years(Sign sign, Sign lordSign, int expected) => Assert.Equal(expected, SignYears.Count(sign, lordSign));

    [Theory]
    [InlineData(Sign.Aries, ChartPoint.Mars, "Ma Cp 3", 10)]
    [InlineData(Sign.Aries, ChartPoint.Mars, "Ma Cn 3", 2)]
    [InlineData(Sign.Sagittarius, ChartPoint.Jupiter, "Ju Cp 3", 0)]
    [InlineData(Sign.Virgo, ChartPoint.Mercury, "Me Vi 3", 12)]
    [InlineData(Sign.Gemini, ChartPoint.Mercury, "Me Vi 3", 4)]
    [InlineData(Sign.Aquarius, ChartPoint.Rahu, "Ra Ge 3", 9)]
    [InlineData(Sign.Scorpio, ChartPoint.Ketu, "Ke Sg 3", 2)]
    [InlineData(Sign.Scorpio, ChartPoint.Ketu, "Ke Ge 3", 6)]
    public void WithDignity_ExaltedOrDebilitatedLord_OneMoreOrLess(Sign sign, ChartPoint lord, string place, int expected)
    {
        string[] places = ["Su Le 1", "Mo Le 1", "Me Le 1", "Ve Le 1", "Ma Le 1", "Ju Le 1", "Sa Le 1", "Ra Le 1", "Ke Aq 1"];
        var chart = ExampleText.Chart("As Ar, " + string.Join(", ", places.Where(p => p[..2] != place[..2]).Append(place)));

        Assert.Equal(expected, SignYears.WithDignity(chart, sign, lord));
    }
}
