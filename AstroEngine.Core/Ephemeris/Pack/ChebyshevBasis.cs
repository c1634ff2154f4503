namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>Chebyshev polynomials of the first kind and their derivatives at one argument.</summary>
internal static class ChebyshevBasis
{
    /// <summary>Fills the values of the polynomials.</summary>
    /// <param name="x">The argument, -1 to 1.</param>
    /// <param name="values">Receives T0(x), T1(x), ...; at least two.</param>
    public static void Values(double x, Span<double> values)
    {
        values[0] = 1;
        values[1] = x;
        for (var k = 2; k < values.Length; k++)
        {
            values[k] = (2 * x * values[k - 1]) - values[k - 2];
        }
    }

    /// <summary>Fills the values of the polynomials and of their derivatives.</summary>
    /// <param name="x">The argument, -1 to 1.</param>
    /// <param name="values">Receives T0(x), T1(x), ...; at least four.</param>
    /// <param name="rates">Receives T0'(x), T1'(x), ...; as many.</param>
    public static void ValuesAndRates(double x, Span<double> values, Span<double> rates)
    {
        var twice = 2 * x;
        values[0] = 1;
        values[1] = x;
        rates[0] = 0;
        rates[1] = 1;
        for (var k = 2; k < values.Length && k < rates.Length; k++)
        {
            values[k] = Math.FusedMultiplyAdd(twice, values[k - 1], -values[k - 2]);
            // The derivative of the recurrence of T.
            rates[k] = Math.FusedMultiplyAdd(twice, rates[k - 1], (2 * values[k - 1]) - rates[k - 2]);
        }
    }
}
