namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>Fits Chebyshev polynomials to a quantity over an interval, and measures how well they do.</summary>
/// <remarks>Coefficients by the discrete orthogonality of Chebyshev polynomials at their roots: Press et al., Numerical Recipes (3rd edition), 5.8.</remarks>
internal sealed class CellFitter
{
    private const int ExtraNodes = 4;
    private const int CloserLooks = 3;
    private const int PointsOfALook = 8;
    private const double WorthALook = 0.4;

    private readonly SeriesPlan _plan;
    private readonly SwissReference _reference;
    private readonly int _coefficients;
    private readonly double[] _nodes;
    private readonly double[] _samples;
    private readonly double[] _basis;

    public CellFitter(SeriesPlan plan, SwissReference reference, int coefficients)
    {
        _plan = plan;
        _reference = reference;
        _coefficients = coefficients;
        var nodes = coefficients + ExtraNodes;
        _nodes = [.. Enumerable.Range(0, nodes).Select(j => -Math.Cos(Math.PI * (j + 0.5) / nodes))];
        _samples = new double[nodes * plan.Components];
        _basis = new double[Math.Max(2, coefficients)];
    }

    /// <summary>Fits an interval.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="days">Its length.</param>
    /// <returns>The coefficients as they are stored, component after component.</returns>
    public double[] Fit(double start, double days)
    {
        Span<double> value = stackalloc double[6];
        var previous = 0.0;
        for (var j = 0; j < _nodes.Length; j++)
        {
            _plan.Sample(_reference, start + ((_nodes[j] + 1) / 2 * days), value);
            if (_plan.FirstIsLongitude)
            {
                value[0] = j == 0 ? value[0] : previous + Difference(value[0], previous);
                previous = value[0];
            }

            value[.._plan.Components].CopyTo(_samples.AsSpan(j * _plan.Components));
        }

        return Transform();
    }

    /// <summary>Measures a fit between its nodes and at both ends, and closely where it is worst.</summary>
    /// <param name="coefficients">The fit.</param>
    /// <param name="start">Where the interval begins.</param>
    /// <param name="days">Its length.</param>
    /// <returns>The largest error of a component as a part of its tolerance.</returns>
    public double Error(double[] coefficients, double start, double days)
    {
        var (worst, at, reach) = _plan.FinestFeature is { } finest
            ? WorstTowardsEnds(coefficients, start, days, Math.Max((2 * _coefficients) + 1, (int)(days / finest * Math.PI / 2)))
            : WorstOf(coefficients, start, days, -1, 1, (2 * _coefficients) + 1);
        // A jump of the reference bends a fit for a day or two about it; between two points the error may be three times that at them.
        for (var round = 0; round < CloserLooks && worst is > WorthALook and <= 1; round++)
        {
            var (closer, there, step) = WorstOf(coefficients, start, days, Math.Max(-1, at - reach), Math.Min(1, at + reach), PointsOfALook);
            (worst, at) = closer > worst ? (closer, there) : (worst, at);
            reach = step;
        }

        return worst;
    }

    /// <summary>The worst of points that stand the closer the nearer they are to an end, as the turns of a polynomial do.</summary>
    private (double Error, double At, double Step) WorstTowardsEnds(double[] coefficients, double start, double days, int points)
    {
        var worst = (Error: 0.0, At: 0.0);
        for (var i = 0; i <= points; i++)
        {
            var x = -Math.Cos(Math.PI * i / points);
            if (Error(coefficients, start, days, x) is var error && error > worst.Error)
            {
                worst = (error, x);
            }
        }

        return (worst.Error, worst.At, Math.PI / points);
    }

    /// <summary>The worst of points at equal distances.</summary>
    private (double Error, double At, double Step) WorstOf(double[] coefficients, double start, double days, double from, double to, int points)
    {
        var worst = (Error: 0.0, At: from);
        for (var i = 0; i <= points; i++)
        {
            var x = from + ((to - from) * i / points);
            if (Error(coefficients, start, days, x) is var error && error > worst.Error)
            {
                worst = (error, x);
            }
        }

        return (worst.Error, worst.At, (to - from) / points);
    }

    private double Error(double[] coefficients, double start, double days, double x)
    {
        Span<double> truth = stackalloc double[6];
        _plan.Sample(_reference, start + ((x + 1) / 2 * days), truth);
        ChebyshevBasis.Values(x, _basis);
        var worst = 0.0;
        for (var c = 0; c < _plan.Components; c++)
        {
            var fitted = 0.0;
            for (var k = 0; k < _coefficients; k++)
            {
                fitted += coefficients[(c * _coefficients) + k] * _basis[k];
            }

            worst = Math.Max(worst, Math.Abs(Off(c, fitted, truth[c])) / _plan.Tolerance[c]);
        }

        return worst;
    }

    private double Off(int component, double fitted, double truth)
    {
        if (component == 0 && _plan.FirstIsLongitude)
        {
            return Difference(fitted, truth);
        }

        return component == _plan.Components - 1 && _plan.LastIsDistance ? (fitted - truth) / truth : fitted - truth;
    }

    private double[] Transform()
    {
        var result = new double[_plan.Components * _coefficients];
        for (var c = 0; c < _plan.Components; c++)
        {
            for (var k = 0; k < _coefficients; k++)
            {
                var sum = 0.0;
                for (var j = 0; j < _nodes.Length; j++)
                {
                    // The nodes run backward through the angles, from -1 to 1.
                    var angle = Math.PI * (_nodes.Length - 1 - j + 0.5) / _nodes.Length;
                    sum += _samples[(j * _plan.Components) + c] * Math.Cos(k * angle);
                }

                var coefficient = sum * (k == 0 ? 1.0 : 2.0) / _nodes.Length;
                result[(c * _coefficients) + k] = k < PackFormat.HeadCoefficients ? coefficient : (float)coefficient;
            }
        }

        return result;
    }

    private static double Difference(double left, double right) => Math.IEEERemainder(left - right, 360);
}
