using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Charts;

public sealed class EssentialDignitiesTests
{
    /// <summary>Ptolemy, Tetrabiblos I.17 (houses) and I.19 (exaltations), in Robbins' translation.</summary>
    [Theory]
    [InlineData(ChartPoint.Sun, Sign.Leo, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Sun, Sign.Aries, EssentialDignity.Exaltation)]
    [InlineData(ChartPoint.Sun, Sign.Aquarius, EssentialDignity.Detriment)]
    [InlineData(ChartPoint.Sun, Sign.Libra, EssentialDignity.Fall)]
    [InlineData(ChartPoint.Sun, Sign.Taurus, EssentialDignity.Peregrine)]
    [InlineData(ChartPoint.Moon, Sign.Cancer, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Moon, Sign.Taurus, EssentialDignity.Exaltation)]
    [InlineData(ChartPoint.Moon, Sign.Scorpio, EssentialDignity.Fall)]
    [InlineData(ChartPoint.Mercury, Sign.Virgo, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Mercury, Sign.Pisces, EssentialDignity.Detriment)]
    [InlineData(ChartPoint.Venus, Sign.Pisces, EssentialDignity.Exaltation)]
    [InlineData(ChartPoint.Venus, Sign.Aries, EssentialDignity.Detriment)]
    [InlineData(ChartPoint.Mars, Sign.Capricorn, EssentialDignity.Exaltation)]
    [InlineData(ChartPoint.Mars, Sign.Scorpio, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Jupiter, Sign.Cancer, EssentialDignity.Exaltation)]
    [InlineData(ChartPoint.Jupiter, Sign.Gemini, EssentialDignity.Detriment)]
    [InlineData(ChartPoint.Saturn, Sign.Libra, EssentialDignity.Exaltation)]
    [InlineData(ChartPoint.Saturn, Sign.Aries, EssentialDignity.Fall)]
    public void Of_Tropical_FollowsPtolemy(ChartPoint point, Sign sign, EssentialDignity expected) =>
        Assert.Equal(expected, EssentialDignities.Of(point, new SignPosition(sign, new Angle(15)), sidereal: false));

    /// <summary>Brihat Parashara Hora Shastra, chapter 3, verses 49-54, in Santhanam's translation.</summary>
    [Theory]
    [InlineData(ChartPoint.Sun, Sign.Leo, 19.9, EssentialDignity.Moolatrikona)]
    [InlineData(ChartPoint.Sun, Sign.Leo, 20, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Moon, Sign.Taurus, 2.9, EssentialDignity.Exaltation)]
    [InlineData(ChartPoint.Moon, Sign.Taurus, 3, EssentialDignity.Moolatrikona)]
    [InlineData(ChartPoint.Mars, Sign.Aries, 11.9, EssentialDignity.Moolatrikona)]
    [InlineData(ChartPoint.Mars, Sign.Aries, 12, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Mars, Sign.Cancer, 28, EssentialDignity.Fall)]
    [InlineData(ChartPoint.Mercury, Sign.Virgo, 14.9, EssentialDignity.Exaltation)]
    [InlineData(ChartPoint.Mercury, Sign.Virgo, 15, EssentialDignity.Moolatrikona)]
    [InlineData(ChartPoint.Mercury, Sign.Virgo, 20, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Mercury, Sign.Pisces, 15, EssentialDignity.Fall)]
    [InlineData(ChartPoint.Jupiter, Sign.Sagittarius, 9.9, EssentialDignity.Moolatrikona)]
    [InlineData(ChartPoint.Jupiter, Sign.Sagittarius, 10, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Venus, Sign.Libra, 14.9, EssentialDignity.Moolatrikona)]
    [InlineData(ChartPoint.Venus, Sign.Libra, 15, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Venus, Sign.Pisces, 27, EssentialDignity.Exaltation)]
    [InlineData(ChartPoint.Saturn, Sign.Aquarius, 19.9, EssentialDignity.Moolatrikona)]
    [InlineData(ChartPoint.Saturn, Sign.Aquarius, 20, EssentialDignity.Domicile)]
    [InlineData(ChartPoint.Saturn, Sign.Leo, 10, EssentialDignity.Peregrine)]
    public void Of_Sidereal_FollowsParashara(ChartPoint point, Sign sign, double degree, EssentialDignity expected) =>
        Assert.Equal(expected, EssentialDignities.Of(point, new SignPosition(sign, new Angle(degree)), sidereal: true));

    [Theory]
    [InlineData(ChartPoint.Uranus)]
    [InlineData(ChartPoint.Rahu)]
    [InlineData(ChartPoint.Vesta)]
    public void Of_PointsWithoutTradition_IsNothing(ChartPoint point) =>
        Assert.Null(EssentialDignities.Of(point, new SignPosition(Sign.Aries, new Angle(1)), sidereal: true));
}
