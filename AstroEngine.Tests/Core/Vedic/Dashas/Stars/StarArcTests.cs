using System.Numerics;
using AstroEngine.Core.Vedic.Dashas.Stars;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Stars;

public sealed class StarArcTests
{
    [Fact]
    public void Contains_DoublesAtEveryBorder_IsAsExactArithmetic()
    {
        for (var border = 0; border < StarArc.Circle; border++)
        {
            foreach (var degrees in Around(border / 9.0))
            {
                var arc = new StarArc(border, border + StarArc.Star);
                Assert.Equal(IsWithin(degrees, arc), arc.Contains(new Angle(degrees)));
            }
        }
    }

    [Fact]
    public void FractionBefore_LongitudesInTheArc_IsNearTheExactOne()
    {
        var random = new Random(1);
        for (var i = 0; i < 10_000; i++)
        {
            var arc = new StarArc(random.Next(StarArc.Circle), 0);
            arc = arc with { To = arc.From + 480 };
            var longitude = new Angle((arc.From + (random.NextDouble() * 479.9)) / 9).Normalized();
            var ninths = longitude.Degrees * 9 < arc.From - 1 ? (longitude.Degrees * 9) + StarArc.Circle : longitude.Degrees * 9;
            Assert.True(arc.Contains(longitude));
            Assert.Equal((ninths - arc.From) / 480, arc.FractionBefore(longitude), 1e-12);
        }
    }

    [Fact]
    public void StarPlace_FirstDoubleOfEveryStar_HasPassedNextToNothingOfIt()
    {
        for (var star = 0; star < 27; star++)
        {
            foreach (var degrees in Around(star * 40 / 3.0))
            {
                var place = StarPlace.Of(new Angle(degrees));
                Assert.Equal((int)NakshatraPosition.Of(new Angle(degrees)).Nakshatra, place.Star);
                Assert.InRange(place.Passed, 0, 1);
                Assert.True(place.Star == star ? place.Passed < 1e-12 : place.Passed > 1 - 1e-12);
            }
        }
    }

    private static IEnumerable<double> Around(double degrees)
    {
        double[] candidates = [Math.BitDecrement(degrees), degrees, Math.BitIncrement(degrees)];
        return candidates.Where(d => d is >= 0 and < 360);
    }

    /// <summary>The same question in integers: a double is a whole number of powers of two.</summary>
    private static bool IsWithin(double degrees, StarArc arc)
    {
        const int shift = 1100;
        var bits = BitConverter.DoubleToInt64Bits(degrees);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xF_FFFF_FFFF_FFFF;
        var value = new BigInteger(exponent == 0 ? mantissa : mantissa | (1L << 52)) << (Math.Max(exponent, 1) - 1075 + shift);
        var ninths = value * 9;
        var from = new BigInteger(arc.From) << shift;
        var to = new BigInteger(arc.To) << shift;
        var turn = new BigInteger(StarArc.Circle) << shift;
        return (ninths >= from && ninths < to) || (ninths + turn >= from && ninths + turn < to);
    }
}
