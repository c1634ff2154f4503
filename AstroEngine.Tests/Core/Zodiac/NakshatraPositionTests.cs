using System.Numerics;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Zodiac;

public sealed class NakshatraPositionTests
{
    [Fact]
    public void Of_DoublesRoundEveryPadaBorder_EqualsExactArithmetic()
    {
        for (var border = 0; border < 108; border++)
        {
            var nearest = border * 10.0 / 3;
            var below = Math.BitDecrement(nearest);
            foreach (var degrees in new[] { Math.BitDecrement(below), below, nearest, Math.BitIncrement(nearest) })
            {
                Check(degrees < 0 ? 0 : degrees);
            }
        }
    }

    [Fact]
    public void Of_RandomLongitudes_EqualsExactArithmetic()
    {
        var random = new Random(9);
        for (var i = 0; i < 10_000; i++)
        {
            Check(random.NextDouble() * 360);
        }
    }

    [Theory]
    [InlineData(0, Nakshatra.Ashwini, 1, ChartPoint.Ketu)]
    [InlineData(359.9999999999, Nakshatra.Revati, 4, ChartPoint.Mercury)]
    [InlineData(30.5497759705, Nakshatra.Krittika, 2, ChartPoint.Sun)]
    [InlineData(271.8937130853, Nakshatra.UttaraAshadha, 2, ChartPoint.Sun)]
    [InlineData(120, Nakshatra.Magha, 1, ChartPoint.Ketu)]
    [InlineData(360, Nakshatra.Ashwini, 1, ChartPoint.Ketu)]
    public void Of_KnownLongitudes_GivesNakshatraPadaAndLord(double degrees, Nakshatra nakshatra, int pada, ChartPoint lord)
    {
        var position = NakshatraPosition.Of(new Angle(degrees));
        Assert.Equal((nakshatra, pada, lord), (position.Nakshatra, position.Pada, position.Lord));
    }

    /// <summary>A double is a whole number over a power of two, so that whole numbers can say in which pada it lies.</summary>
    private static void Check(double degrees)
    {
        var scale = BigInteger.One << 1074;
        var pada = (int)(Exact(degrees) * 3 / (10 * scale));
        var position = NakshatraPosition.Of(new Angle(degrees));
        Assert.Equal(pada, ((int)position.Nakshatra * 4) + position.Pada - 1);
    }

    private static BigInteger Exact(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> 52) & 0x7FF;
        var mantissa = bits & 0xFFFFFFFFFFFFFL;
        return exponent == 0 ? new BigInteger(mantissa) : new BigInteger(mantissa | (1L << 52)) << (exponent - 1);
    }
}
