using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AstroEngine.Core.Houses.Sphere;

/// <summary>Four sines, cosines or directions at once, in degrees, to about 2e-16 of the circle.</summary>
/// <remarks>
/// The coefficients are those of the Cephes Mathematical Library 2.8 (S. L. Moshier, sin.c and atan.c): polynomials for sine and
/// cosine on an eighth of the circle, a rational function for the arc tangent below tan(22.5 degrees) and its surroundings.
/// Degrees are reduced to the eighth before they become radians, so that the axes are exact.
/// </remarks>
internal static class VectorTrigonometry
{
    private const double Eighth = 45.0;

    // Adding it leaves a whole number in the lowest bits of the sum.
    private const double RoundingShift = 6755399441055744.0;

    // Where Cephes changes from the tangent itself to the tangent of the difference to 45 degrees.
    private const double TangentLimit = 0.66;

    /// <summary>Sines and cosines.</summary>
    /// <param name="degrees">Angles in degrees, at most some thousands.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<double> Sin, Vector256<double> Cos) SinCos(Vector256<double> degrees)
    {
        var shifted = Vector256.MultiplyAddEstimate(
            degrees, Vector256.Create(1 / Degrees.Quarter), Vector256.Create(RoundingShift));
        var quarters = shifted - Vector256.Create(RoundingShift);
        var x = (degrees - (quarters * Vector256.Create(Degrees.Quarter))) * Vector256.Create(Degrees.ToRadians);
        var z = x * x;

        var sine = Vector256.Create(1.58962301576546568060e-10);
        sine = Vector256.MultiplyAddEstimate(sine, z, Vector256.Create(-2.50507477628578072866e-8));
        sine = Vector256.MultiplyAddEstimate(sine, z, Vector256.Create(2.75573136213857245213e-6));
        sine = Vector256.MultiplyAddEstimate(sine, z, Vector256.Create(-1.98412698295895385996e-4));
        sine = Vector256.MultiplyAddEstimate(sine, z, Vector256.Create(8.33333333332211858878e-3));
        sine = Vector256.MultiplyAddEstimate(sine, z, Vector256.Create(-1.66666666666666307295e-1));
        sine = Vector256.MultiplyAddEstimate(sine * z, x, x);

        var cosine = Vector256.Create(-1.13585365213876817300e-11);
        cosine = Vector256.MultiplyAddEstimate(cosine, z, Vector256.Create(2.08757008419747316778e-9));
        cosine = Vector256.MultiplyAddEstimate(cosine, z, Vector256.Create(-2.75573141792967388112e-7));
        cosine = Vector256.MultiplyAddEstimate(cosine, z, Vector256.Create(2.48015872888517045348e-5));
        cosine = Vector256.MultiplyAddEstimate(cosine, z, Vector256.Create(-1.38888888888730564116e-3));
        cosine = Vector256.MultiplyAddEstimate(cosine, z, Vector256.Create(4.16666666666665929218e-2));
        cosine = Vector256.MultiplyAddEstimate(cosine * z, z, Vector256.MultiplyAddEstimate(z, Vector256.Create(-0.5), Vector256<double>.One));

        // Each quarter turn exchanges sine and cosine; their signs follow the second bit of the number of quarters.
        var turns = shifted.AsInt64();
        var odd = Vector256.Equals(turns & Vector256<long>.One, Vector256<long>.One).AsDouble();
        var sineSign = (turns << 62) & Vector256.Create(long.MinValue);
        var cosineSign = ((turns + Vector256<long>.One) << 62) & Vector256.Create(long.MinValue);
        return (
            Vector256.ConditionalSelect(odd, cosine, sine) ^ sineSign.AsDouble(),
            Vector256.ConditionalSelect(odd, sine, cosine) ^ cosineSign.AsDouble());
    }

    /// <summary>The directions of points in the plane, the two-argument arc tangent.</summary>
    /// <param name="y">The sines, times a positive factor of the point.</param>
    /// <param name="x">The cosines, times the same factor. Not zero together with the sine.</param>
    /// <returns>Degrees, 0 up to but not including 360.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Direction(Vector256<double> y, Vector256<double> x)
    {
        var height = Vector256.Abs(y);
        var width = Vector256.Abs(x);
        var less = Vector256.Min(height, width);
        var more = Vector256.Max(height, width);
        var near = Vector256.GreaterThan(less, more * Vector256.Create(TangentLimit));
        var tangent = Vector256.ConditionalSelect(near, less - more, less) / Vector256.ConditionalSelect(near, less + more, more);
        var z = tangent * tangent;

        var numerator = Vector256.Create(-8.750608600031904122785e-1);
        numerator = Vector256.MultiplyAddEstimate(numerator, z, Vector256.Create(-1.615753718733365076637e1));
        numerator = Vector256.MultiplyAddEstimate(numerator, z, Vector256.Create(-7.500855792314704667340e1));
        numerator = Vector256.MultiplyAddEstimate(numerator, z, Vector256.Create(-1.228866684490136173410e2));
        numerator = Vector256.MultiplyAddEstimate(numerator, z, Vector256.Create(-6.485021904942025371773e1));
        var denominator = z + Vector256.Create(2.485846490142306297962e1);
        denominator = Vector256.MultiplyAddEstimate(denominator, z, Vector256.Create(1.650270098316988542046e2));
        denominator = Vector256.MultiplyAddEstimate(denominator, z, Vector256.Create(4.328810604912902668951e2));
        denominator = Vector256.MultiplyAddEstimate(denominator, z, Vector256.Create(4.853903996359136964868e2));
        denominator = Vector256.MultiplyAddEstimate(denominator, z, Vector256.Create(1.945506571482613964425e2));
        var arc = Vector256.MultiplyAddEstimate(tangent * z, numerator / denominator, tangent) * Vector256.Create(Degrees.FromRadians);

        arc += near & Vector256.Create(Eighth);
        arc = Vector256.ConditionalSelect(Vector256.GreaterThan(height, width), Vector256.Create(Degrees.Quarter) - arc, arc);
        arc = Vector256.ConditionalSelect(Vector256.LessThan(x, Vector256<double>.Zero), Vector256.Create(Degrees.Half) - arc, arc);
        arc = Vector256.ConditionalSelect(Vector256.LessThan(y, Vector256<double>.Zero), Vector256.Create(Degrees.Full) - arc, arc);

        // Below the equinox by less than a digit of 360 is the equinox.
        return Vector256.ConditionalSelect(Vector256.LessThan(arc, Vector256.Create(Degrees.Full)), arc, Vector256<double>.Zero);
    }
}
