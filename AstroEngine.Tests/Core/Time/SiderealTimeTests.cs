using AstroEngine.Core.Time;

namespace AstroEngine.Tests.Core.Time;

public sealed class SiderealTimeTests
{
    [Theory]
    [InlineData(23.5, 30, 22.5)]
    [InlineData(0.5, -30, 337.5)]
    [InlineData(12, 180, 0)]
    public void AtLongitude_AnyPlace_IsNormalized(double hours, double longitude, double expected) =>
        Assert.Equal(expected, new SiderealTime(hours).AtLongitude(longitude).Degrees, 12);
}
