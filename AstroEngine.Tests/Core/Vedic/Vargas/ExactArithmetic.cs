using System.Numerics;

namespace AstroEngine.Tests.Core.Vedic.Vargas;

/// <summary>Doubles as exact numbers: whole multiples of the smallest double, 2 to the power of -1074.</summary>
internal static class ExactArithmetic
{
    /// <summary>One.</summary>
    public static BigInteger One { get; } = BigInteger.One << 1074;

    /// <summary>The value of a positive double.</summary>
    public static BigInteger Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> 52) & 0x7FF;
        var mantissa = bits & 0xFFFFFFFFFFFFFL;
        return exponent == 0 ? new BigInteger(mantissa) : new BigInteger(mantissa | (1L << 52)) << (exponent - 1);
    }

    /// <summary>Doubles round a fraction of degrees: some below it, the nearest and some above, within the circle.</summary>
    public static IEnumerable<double> Around(long numerator, long denominator)
    {
        var nearest = numerator / (double)denominator;
        var below = Math.BitDecrement(nearest);
        return new[] { Math.BitDecrement(below), below, nearest, Math.BitIncrement(nearest), Math.BitIncrement(Math.BitIncrement(nearest)) }
            .Where(d => d is >= 0 and < 360);
    }
}
