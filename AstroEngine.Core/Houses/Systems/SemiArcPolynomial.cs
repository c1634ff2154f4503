using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>
/// sin(q A) / sin A for a third or two thirds q of an ascensional difference A, from cos A, four at once.
/// </summary>
/// <remarks>
/// As functions of cos A these have no singularity but at -1, so a short polynomial holds from 0 to 1 and no inverse function is
/// needed. The coefficients belong to 2 cos A - 1; they are the Chebyshev interpolation at 20 nodes, made with 60 digits, and err by
/// less than 1e-16. The tests hold them against the functions of <see cref="Math"/>.
/// </remarks>
internal sealed class SemiArcPolynomial
{
    private const int Terms = 20;

    private readonly Vector256<double>[] _terms;

    private SemiArcPolynomial(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        _terms = new Vector256<double>[Terms];
        for (var i = 0; i < Terms; i++)
        {
            _terms[i] = Vector256.Create(lower[i], lower[i], upper[i], upper[i]);
        }
    }

    /// <summary>A third in all four places.</summary>
    public static SemiArcPolynomial Thirds { get; } = new(ThirdTerms, ThirdTerms);

    /// <summary>Two thirds in all four places.</summary>
    public static SemiArcPolynomial TwoThirds { get; } = new(TwoThirdsTerms, TwoThirdsTerms);

    /// <summary>A third in the first two places, two thirds in the others.</summary>
    public static SemiArcPolynomial ThirdsAndTwoThirds { get; } = new(ThirdTerms, TwoThirdsTerms);

    private static ReadOnlySpan<double> ThirdTerms =>
    [
        0.3949308436346984, -0.07717696785196902, 0.019919789205093776, -0.005607486705939322,
        0.0016474325582045907, -0.0004964860183247014, 0.00015217817039247776, -4.720980041503762e-05,
        1.4778495014687098e-05, -4.658794689393462e-06, 1.477018061859149e-06, -4.703836800254707e-07,
        1.5009839039069226e-07, -4.813788143325279e-08, 1.586984131583597e-08, -5.1172959588240315e-09,
        1.3230092872495789e-09, -4.275712946096843e-10, 2.9395981750183696e-10, -9.556712061992653e-11,
    ];

    private static ReadOnlySpan<double> TwoThirdsTerms =>
    [
        0.742227198968559, -0.09305513061891495, 0.022197175335791478, -0.006049496293739253,
        0.0017463817938613642, -0.000520558851323065, 0.00015836265325425085, -4.8860895298228366e-05,
        1.5232065959484577e-05, -4.786173978065181e-06, 1.5134255190077013e-06, -4.809390250195584e-07,
        1.5319188075727766e-07, -4.905453520598092e-08, 1.6148384432680636e-08, -5.2012061012501e-09,
        1.3445488633548268e-09, -4.341147470154017e-10, 2.977938570233843e-10, -9.675133827054952e-11,
    ];

    /// <summary>The values.</summary>
    /// <param name="cosine">cos A, 0 to 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Of(Vector256<double> cosine)
    {
        // Once here, so that the runtime need not look at each term.
        var c = _terms.AsSpan(0, Terms);
        var x = cosine + cosine - Vector256<double>.One;
        var x2 = x * x;
        var x4 = x2 * x2;
        var x8 = x4 * x4;

        // Estrin's scheme: the halves do not wait for each other.
        var low = Four(c[0], c[1], c[2], c[3], x, x2);
        var second = Four(c[4], c[5], c[6], c[7], x, x2);
        var third = Four(c[8], c[9], c[10], c[11], x, x2);
        var fourth = Four(c[12], c[13], c[14], c[15], x, x2);
        var high = Four(c[16], c[17], c[18], c[19], x, x2);
        low = Vector256.MultiplyAddEstimate(second, x4, low);
        third = Vector256.MultiplyAddEstimate(fourth, x4, third);
        third = Vector256.MultiplyAddEstimate(high, x8, third);
        return Vector256.MultiplyAddEstimate(third, x8, low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Four(
        Vector256<double> c0, Vector256<double> c1, Vector256<double> c2, Vector256<double> c3, Vector256<double> x, Vector256<double> x2)
    {
        var low = Vector256.MultiplyAddEstimate(c1, x, c0);
        var high = Vector256.MultiplyAddEstimate(c3, x, c2);
        return Vector256.MultiplyAddEstimate(high, x2, low);
    }
}
