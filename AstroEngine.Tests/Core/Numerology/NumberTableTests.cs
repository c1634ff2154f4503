using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Numerology;
using NodaTime;

namespace AstroEngine.Tests.Core.Numerology;

public sealed class NumberTableTests
{
    // Cheiro's Book of Numbers, p. 33: the numbers of the planets and of the days.
    [Theory]
    [InlineData(1, ChartPoint.Sun, IsoDayOfWeek.Sunday)]
    [InlineData(2, ChartPoint.Moon, IsoDayOfWeek.Monday)]
    [InlineData(3, ChartPoint.Jupiter, IsoDayOfWeek.Thursday)]
    [InlineData(4, ChartPoint.Uranus, IsoDayOfWeek.Sunday)]
    [InlineData(5, ChartPoint.Mercury, IsoDayOfWeek.Wednesday)]
    [InlineData(6, ChartPoint.Venus, IsoDayOfWeek.Friday)]
    [InlineData(7, ChartPoint.Neptune, IsoDayOfWeek.Monday)]
    [InlineData(8, ChartPoint.Saturn, IsoDayOfWeek.Saturday)]
    [InlineData(9, ChartPoint.Mars, IsoDayOfWeek.Tuesday)]
    public void Of_Number_HasThePlanetAndTheDayOfTheBook(int number, ChartPoint ruler, IsoDayOfWeek day)
    {
        var attributes = NumberTable.Of(number);
        Assert.Equal(ruler, attributes.Ruler);
        Assert.Equal(day, attributes.Days[0]);
        Assert.NotEmpty(attributes.Colors);
        Assert.NotEmpty(attributes.Gemstones);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(-1)]
    public void Of_NoSingleNumber_IsRefused(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => NumberTable.Of(number));

    [Theory]
    [InlineData(8, 8, NumberHarmony.Same)]
    [InlineData(1, 4, NumberHarmony.Harmonious)]
    [InlineData(2, 7, NumberHarmony.Harmonious)]
    [InlineData(3, 9, NumberHarmony.Harmonious)]
    [InlineData(5, 8, NumberHarmony.Harmonious)]
    [InlineData(4, 9, NumberHarmony.Discordant)]
    [InlineData(9, 8, NumberHarmony.Discordant)]
    [InlineData(2, 8, NumberHarmony.Neutral)]
    [InlineData(3, 8, NumberHarmony.Neutral)]
    public void Harmony_TwoNumbers_IsThatOfTheBook(int first, int second, NumberHarmony expected) =>
        Assert.Equal(expected, NumberTable.Harmony(first, second));

    [Fact]
    public void Harmony_EveryPair_IsTheSameEitherWay()
    {
        for (var a = 1; a <= 9; a++)
        {
            for (var b = 1; b <= 9; b++)
            {
                Assert.Equal(NumberTable.Harmony(a, b), NumberTable.Harmony(b, a));
                Assert.Equal(NumberTable.Of(a).Friends.Contains(b), NumberTable.Of(b).Friends.Contains(a));
            }
        }
    }
}
