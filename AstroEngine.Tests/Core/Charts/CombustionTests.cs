using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Charts;

public sealed class CombustionTests
{
    /// <summary>Distances of Surya Siddhanta IX.6-9 in Burgess' translation.</summary>
    [Theory]
    [InlineData(ChartPoint.Moon, 12, 13)]
    [InlineData(ChartPoint.Mercury, 14, 1.2)]
    [InlineData(ChartPoint.Mercury, 12, -0.5)]
    [InlineData(ChartPoint.Venus, 10, 1.2)]
    [InlineData(ChartPoint.Venus, 8, -0.5)]
    [InlineData(ChartPoint.Mars, 17, 0.5)]
    [InlineData(ChartPoint.Jupiter, 11, 0.2)]
    [InlineData(ChartPoint.Saturn, 15, 0.1)]
    public void Burns_Sidereal_AtTheDistanceAndNotBeyond(ChartPoint point, double distance, double speed)
    {
        // Across 0 Aries, on both sides of the Sun.
        Assert.True(Burns(point, distance - 3, 357, speed, sidereal: true));
        Assert.True(Burns(point, 357 - distance, 357, speed, sidereal: true));
        Assert.False(Burns(point, distance - 3 + 1e-6, 357, speed, sidereal: true));
        Assert.False(Burns(point, 357 - distance - 1e-6, 357, speed, sidereal: true));
    }

    [Fact]
    public void Burns_Tropical_WithinEightAndAHalfDegrees()
    {
        Assert.True(Burns(ChartPoint.Mars, 108.5, 100, 0.5, sidereal: false));
        Assert.False(Burns(ChartPoint.Mars, 108.6, 100, 0.5, sidereal: false));
    }

    [Theory]
    [InlineData(ChartPoint.Sun)]
    [InlineData(ChartPoint.Rahu)]
    [InlineData(ChartPoint.Pluto)]
    public void Burns_OtherPoints_Never(ChartPoint point) => Assert.False(Burns(point, 100, 100, 1, sidereal: true));

    private static bool Burns(ChartPoint point, double longitude, double sun, double speed, bool sidereal) => Combustion.Burns(
        point, new BodyPosition(new Angle(longitude), default, 1, speed, default, default), new Angle(sun), sidereal);
}
