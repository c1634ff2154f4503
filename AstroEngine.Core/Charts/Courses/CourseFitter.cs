namespace AstroEngine.Core.Charts.Courses;

/// <summary>The Chebyshev polynomials through values at the extrema of the last of them, both ends of the time included.</summary>
/// <remarks>L. N. Trefethen, Approximation Theory and Approximation Practice (2013), chapter 3.</remarks>
internal static class CourseFitter
{
    private const int Last = CourseSegment.Size - 1;

    private static readonly double[] NodeTable = [.. Enumerable.Range(0, CourseSegment.Size).Select(i => -Math.Cos(Math.PI * i / Last))];
    private static readonly double[] Cosines = CreateCosines();

    /// <summary>The arguments at which values are wanted, from -1 to 1.</summary>
    public static ReadOnlySpan<double> Nodes => NodeTable;

    /// <summary>The coefficients of the polynomials through values.</summary>
    /// <param name="values">The values at <see cref="Nodes"/>.</param>
    public static double[] Fit(ReadOnlySpan<double> values)
    {
        var coefficients = new double[CourseSegment.Size];
        for (var k = 0; k <= Last; k++)
        {
            var sum = 0.0;
            var row = Cosines.AsSpan(k * CourseSegment.Size, CourseSegment.Size);
            for (var i = 0; i <= Last; i++)
            {
                sum += row[i] * values[i];
            }

            coefficients[k] = sum;
        }

        return coefficients;
    }

    private static double[] CreateCosines()
    {
        var table = new double[CourseSegment.Size * CourseSegment.Size];
        for (var k = 0; k <= Last; k++)
        {
            for (var i = 0; i <= Last; i++)
            {
                // The nodes run from -1 to 1, so the angle is counted from the other end.
                var weight = (k is 0 or Last ? 1.0 : 2.0) * (i is 0 or Last ? 0.5 : 1.0) / Last;
                table[(k * CourseSegment.Size) + i] = weight * Math.Cos(Math.PI * k * (Last - i) / Last);
            }
        }

        return table;
    }
}
