using System.Numerics;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Zodiac;

public sealed class CirclePartTests
{
    [Theory]
    [InlineData(27)]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(108)]
    [InlineData(7)]
    public void IndexOf_DoublesAroundEveryBorder_EqualsExactArithmetic(int parts)
    {
        for (var border = 0; border <= parts; border++)
        {
            var nearest = border * 360.0 / parts;
            foreach (var degrees in (double[])[Math.BitDecrement(nearest), nearest, Math.BitIncrement(nearest)])
            {
                if (degrees is >= 0 and < 360)
                {
                    Assert.Equal(Exact(degrees, parts), CirclePart.IndexOf(new Angle(degrees), parts));
                }
            }
        }
    }

    [Fact]
    public void IndexOf_TenThousandRandomAngles_EqualsExactArithmetic()
    {
        var random = new Random(8);
        for (var i = 0; i < 10_000; i++)
        {
            var degrees = random.NextDouble() * 360;
            var parts = random.Next(1, 400);
            Assert.Equal(Exact(degrees, parts), CirclePart.IndexOf(new Angle(degrees), parts));
        }
    }

    [Theory]
    [InlineData(359.75, 0, 27, -0.25)]
    [InlineData(0.25, 0, 27, 0.25)]
    [InlineData(0.25, 27, 27, 0.25)]
    [InlineData(12, 1, 30, 0)]
    [InlineData(0.5, 29, 30, 12.5)]
    [InlineData(348.5, 29, 30, 0.5)]
    public void PastBeginning_Angle_IsTheShorterWay(double degrees, int index, int parts, double expected) =>
        Assert.Equal(expected, CirclePart.PastBeginning(new Angle(degrees), index, parts), 1e-12);

    [Fact]
    public void PastBeginning_DoublesAroundABorder_HasTheSignOfTheIndex()
    {
        for (var border = 1; border < 27; border++)
        {
            var nearest = border * 360.0 / 27;
            foreach (var degrees in (double[])[Math.BitDecrement(nearest), nearest, Math.BitIncrement(nearest)])
            {
                var isPast = CirclePart.PastBeginning(new Angle(degrees), border, 27) >= 0;
                Assert.Equal(CirclePart.IndexOf(new Angle(degrees), 27) == border, isPast);
            }
        }
    }

    /// <summary>The part by whole numbers: a double is a whole number of 2^-1074.</summary>
    private static int Exact(double degrees, int parts)
    {
        var bits = BitConverter.DoubleToInt64Bits(degrees);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = (bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52);
        var whole = new BigInteger(mantissa) << (exponent == 0 ? 0 : exponent - 1);
        return (int)(whole * parts / (new BigInteger(360) << 1074));
    }
}
