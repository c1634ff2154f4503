using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Zodiac;

public sealed class SignPositionTests
{
    [Fact]
    public void Of_EveryBorderAndItsNeighbours_BeginsTheSignAtTheBorder()
    {
        for (var i = 0; i < 12; i++)
        {
            var border = i * 30.0;
            Assert.Equal((Sign)i, SignPosition.Of(new Angle(border)).Sign);
            Assert.Equal(0, SignPosition.Of(new Angle(border)).Degree.Degrees);
            Assert.Equal((Sign)i, SignPosition.Of(new Angle(Math.BitIncrement(border))).Sign);
            var before = SignPosition.Of(new Angle(Math.BitDecrement(border == 0 ? 360 : border)));
            Assert.Equal((Sign)((i + 11) % 12), before.Sign);
            Assert.InRange(before.Degree.Degrees, 29.999, Math.BitDecrement(30));
        }
    }
}
