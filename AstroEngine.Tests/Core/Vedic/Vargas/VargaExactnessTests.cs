using System.Numerics;
using AstroEngine.Core.Vedic.Vargas;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Vargas;

/// <summary>Parts and degrees against whole-number arithmetic on the very doubles.</summary>
public sealed class VargaExactnessTests
{
    private const int Signs = 12;

    private static readonly int[] OddBorders = [0, 5, 10, 18, 25, 30];
    private static readonly int[] EvenBorders = [0, 5, 12, 20, 25, 30];

    public static TheoryData<int> NamedDivisions => [.. VargaCatalog.NamedDivisions];

    [Theory]
    [MemberData(nameof(NamedDivisions))]
    public void Place_DoublesRoundEveryBorder_EqualsExactArithmetic(int division)
    {
        foreach (var method in VargaCatalog.MethodsOf(division))
        {
            var rule = VargaCatalog.Find(division, method)!;
            for (var border = 0; border < Signs * division; border++)
            {
                foreach (var degrees in ExactArithmetic.Around(30L * border, division))
                {
                    Check(rule, degrees);
                }
            }
        }
    }

    [Fact]
    public void Place_DoublesRoundEveryBorderOfTheTrimsamsa_EqualsExactArithmetic()
    {
        var rule = VargaCatalog.UsualOf(30);
        for (var sign = 0; sign < Signs; sign++)
        {
            foreach (var border in OddBorders.Concat(EvenBorders))
            {
                foreach (var degrees in ExactArithmetic.Around((30 * sign) + border, 1))
                {
                    Check(rule, degrees);
                }
            }
        }
    }

    [Fact]
    public void Place_EveryDivision_EqualsExactArithmeticAtSomeBordersAndAtRandom()
    {
        var random = new Random(300);
        for (var division = 1; division <= VargaCatalog.Highest; division++)
        {
            var rule = VargaCatalog.Find(division, division == 1 ? VargaMethod.Parashari : VargaMethod.Parivritti)!;
            for (var i = 0; i < 60; i++)
            {
                foreach (var degrees in ExactArithmetic.Around(30L * random.Next(Signs * division), division))
                {
                    Check(rule, degrees);
                }

                Check(rule, random.NextDouble() * 360);
            }
        }
    }

    [Fact]
    public void Place_TenThousandRandomLongitudes_EqualsExactArithmetic()
    {
        var random = new Random(9);
        for (var i = 0; i < 10_000; i++)
        {
            var degrees = random.NextDouble() * 360;
            foreach (var division in VargaCatalog.NamedDivisions)
            {
                Check(VargaCatalog.UsualOf(division), degrees);
            }
        }
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(double.Epsilon)]
    [InlineData(1e-300)]
    [InlineData(359.99999999999994)]
    public void Place_EndsOfTheZodiac_AreInTheFirstAndLastPart(double degrees)
    {
        for (var division = 1; division <= VargaCatalog.Highest; division++)
        {
            Check(VargaCatalog.UsualOf(division), degrees);
        }
    }

    [Theory]
    [InlineData(-0.0)]
    [InlineData(360.0)]
    [InlineData(-360.0)]
    [InlineData(720.0)]
    [InlineData(-1e-20)]
    public void Place_LongitudeOutsideTheCircle_IsReadRoundIt(double degrees)
    {
        foreach (var division in VargaCatalog.NamedDivisions)
        {
            var position = VargaCatalog.UsualOf(division).Place(new Angle(degrees));
            Assert.Equal((0, Sign.Aries), (position.Part, position.NatalSign));
            Assert.Equal(BitConverter.DoubleToInt64Bits(0.0), BitConverter.DoubleToInt64Bits(position.Degree.Degrees));
        }
    }

    private static void Check(VargaRule rule, double degrees)
    {
        var position = rule.Place(new Angle(degrees));
        var exact = ExactArithmetic.Of(degrees);
        var sign = (int)(exact / (30 * ExactArithmetic.One));
        var inSign = exact - (30 * sign * ExactArithmetic.One);
        var (part, numerator, denominator) = rule.HasUnequalParts ? Unequal(sign, inSign) : Equal(rule.Division, inSign);
        if (((int)position.NatalSign, position.Part) != (sign, part))
        {
            Assert.Fail($"{rule} at {degrees:R}: sign {position.NatalSign} part {position.Part}, exactly {sign} and {part}.");
        }

        CheckDegree(rule, degrees, position, numerator, denominator);
    }

    private static (int Part, BigInteger Numerator, int Denominator) Equal(int division, BigInteger inSign)
    {
        var part = (int)(division * inSign / (30 * ExactArithmetic.One));
        return (part, (division * inSign) - (30 * part * ExactArithmetic.One), 1);
    }

    private static (int Part, BigInteger Numerator, int Denominator) Unequal(int sign, BigInteger inSign)
    {
        var borders = sign % 2 == 0 ? OddBorders : EvenBorders;
        var part = Enumerable.Range(0, 5).Single(i => inSign >= borders[i] * ExactArithmetic.One && inSign < borders[i + 1] * ExactArithmetic.One);
        return (part, 30 * (inSign - (borders[part] * ExactArithmetic.One)), borders[part + 1] - borders[part]);
    }

    /// <summary>The degree is the exact one, rounded once; twice in the unequal parts. It stays below 30, and the longitude in its sign.</summary>
    private static void CheckDegree(VargaRule rule, double degrees, VargaPosition position, BigInteger numerator, int denominator)
    {
        var degree = position.Degree.Degrees;
        var ulp = ExactArithmetic.Of(Math.BitIncrement(degree)) - ExactArithmetic.Of(degree);
        var error = BigInteger.Abs((ExactArithmetic.Of(degree) * denominator) - numerator);
        var allowed = denominator == 1 ? ulp : 3 * ulp * denominator;
        var isLast = degree == Math.BitDecrement(30.0) && error <= ulp * denominator;
        if (!(2 * error <= allowed || isLast) || degree is < 0 or >= 30)
        {
            Assert.Fail($"{rule} at {degrees:R}: degree {degree:R} is not the nearest.");
        }

        if ((int)(position.Longitude.Degrees / 30) != (int)position.Sign)
        {
            Assert.Fail($"{rule} at {degrees:R}: longitude {position.Longitude} is not in {position.Sign}.");
        }
    }
}
