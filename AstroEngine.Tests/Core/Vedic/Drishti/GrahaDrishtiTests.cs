using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Drishti;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Drishti;

public sealed class GrahaDrishtiTests
{
    [Theory]
    [InlineData(ChartPoint.Sun, Sign.Capricorn)]
    [InlineData(ChartPoint.Mars, Sign.Libra, Sign.Capricorn, Sign.Aquarius)]
    [InlineData(ChartPoint.Jupiter, Sign.Scorpio, Sign.Capricorn, Sign.Pisces)]
    [InlineData(ChartPoint.Saturn, Sign.Virgo, Sign.Capricorn, Sign.Aries)]
    [InlineData(ChartPoint.Rahu)]
    [InlineData(ChartPoint.Ketu)]
    [InlineData(ChartPoint.Uranus)]
    public void Find_FromCancer_LooksAtTheSignsOfTheTradition(ChartPoint point, params Sign[] expected) =>
        Assert.Equal(
            expected.Order(),
            Enum.GetValues<Sign>().Where(sign => GrahaDrishti.Find(point, Sign.Cancer, sign) is not null).Order());

    [Fact]
    public void Find_SignLookedAt_TellsItsPlace() => Assert.Equal(10, GrahaDrishti.Find(ChartPoint.Saturn, Sign.Pisces, Sign.Sagittarius));
}
