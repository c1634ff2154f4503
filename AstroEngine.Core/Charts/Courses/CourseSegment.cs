namespace AstroEngine.Core.Charts.Courses;

/// <summary>A longitude over some days as a sum of Chebyshev polynomials; whole turns are not taken away.</summary>
internal sealed class CourseSegment
{
    /// <summary>How many polynomials.</summary>
    public const int Size = 16;

    /// <summary>Makes a segment of the coefficients of the longitude.</summary>
    /// <param name="start">Where it begins, Julian day UT.</param>
    /// <param name="days">How long it is.</param>
    /// <param name="values">The coefficients, degrees.</param>
    /// <param name="isRough">Whether the longitude does things that the polynomials cannot follow.</param>
    public CourseSegment(double start, double days, double[] values, bool isRough)
    {
        IsRough = isRough;
        Start = start;
        Days = days;
        Values = values;
        Rates = Derivative(values);
    }

    /// <summary>Where it begins, Julian day UT.</summary>
    public double Start { get; }

    /// <summary>How long it is.</summary>
    public double Days { get; }

    /// <summary>
    /// Whether the longitude does things that the polynomials cannot follow: when a planet passes behind the Sun its light is bent by up
    /// to two seconds of arc within hours.
    /// </summary>
    public bool IsRough { get; }

    /// <summary>The coefficients of the longitude.</summary>
    public double[] Values { get; }

    /// <summary>The coefficients of its derivative by the argument, -1 to 1.</summary>
    public double[] Rates { get; }

    /// <summary>The day of an argument.</summary>
    public double DayAt(double argument) => Start + (Days * 0.5 * (argument + 1));

    /// <summary>The longitude at an argument.</summary>
    public double ValueAt(double argument) => Sum(Values, argument);

    /// <summary>The change of the longitude at an argument, degrees a day.</summary>
    public double SpeedAt(double argument) => Sum(Rates, argument) * 2 / Days;

    /// <summary>The coefficients of the derivative of a sum of Chebyshev polynomials.</summary>
    public static double[] Derivative(double[] values)
    {
        var rates = new double[Size];
        for (var k = Size - 1; k >= 1; k--)
        {
            rates[k - 1] = (k + 1 < Size ? rates[k + 1] : 0) + (2 * k * values[k]);
        }

        rates[0] /= 2;
        return rates;
    }

    /// <summary>A sum of Chebyshev polynomials, by Clenshaw's recurrence.</summary>
    public static double Sum(ReadOnlySpan<double> coefficients, double x)
    {
        var (b1, b2) = (0.0, 0.0);
        for (var k = coefficients.Length - 1; k >= 1; k--)
        {
            (b1, b2) = ((2 * x * b1) - b2 + coefficients[k], b1);
        }

        return (x * b1) - b2 + coefficients[0];
    }

    /// <summary>The most that a sum of Chebyshev polynomials can differ from its constant part.</summary>
    public static double Swing(ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        for (var k = 1; k < coefficients.Length; k++)
        {
            sum += Math.Abs(coefficients[k]);
        }

        return sum;
    }
}
