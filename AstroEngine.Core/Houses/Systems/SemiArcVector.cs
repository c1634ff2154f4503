using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>Four cusps of Placidus side by side, of one chart or of four.</summary>
/// <remarks>
/// The rounds of <see cref="SemiArcCusp"/>, with the angles taken out: the tangent of the pole height is tan f sin(q A) / sin A, and
/// cos A follows from the declination, whose tangent is sin e sin x over the root of sin² x cos² e + denominator². What the
/// edge rules would decide is left unsolved, for the caller to do step by step.
/// </remarks>
internal struct SemiArcVector
{
    /// <summary>What <see cref="Round"/> returns when all four cusps stand still.</summary>
    public const uint All = 0b1111;

    // Far enough from the equinoxes that no edge rule applies, near enough to be rare.
    private const double Edge = 1e-9;

    private readonly Vector256<double> _sin;
    private readonly Vector256<double> _sinSquare;
    private readonly Vector256<double> _cosOnEcliptic;
    private readonly Vector256<double> _tilt;
    private readonly Vector256<double> _declinationSquare;
    private readonly Vector256<double> _ascensionSquare;
    private Vector256<double> _denominator;
    private Vector256<double> _square;
    private Vector256<double> _still;

    /// <summary>Four cusps to be solved, at their first approach.</summary>
    /// <param name="arcs">Which parts of the semi-arcs they divide.</param>
    /// <param name="sin">Sines of the right ascensions of the house circles.</param>
    /// <param name="cos">Their cosines.</param>
    /// <param name="tanLatitude">Tangents of the latitudes.</param>
    /// <param name="sinObliquity">Sines of the obliquities.</param>
    /// <param name="cosObliquity">Their cosines.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SemiArcVector(
        SemiArcPolynomial arcs,
        Vector256<double> sin,
        Vector256<double> cos,
        Vector256<double> tanLatitude,
        Vector256<double> sinObliquity,
        Vector256<double> cosObliquity)
    {
        _sin = sin;
        _sinSquare = sin * sin;
        _cosOnEcliptic = cos * cosObliquity;
        _tilt = tanLatitude * sinObliquity;
        var declination = sinObliquity * sin;
        _declinationSquare = declination * declination;
        var ascension = _tilt * sin;
        _ascensionSquare = ascension * ascension;

        // The sine of the ascensional difference of 0 Cancer.
        var steepness = _tilt / cosObliquity;
        _denominator = Denominator(arcs, steepness * steepness);
        _square = Vector256.MultiplyAddEstimate(_denominator, _denominator, _sinSquare);
        _still = Vector256<double>.Zero;
    }

    /// <summary>A bit for each cusp, lowest first, whether it is solved.</summary>
    public readonly uint Solved =>
        (_still
            & Vector256.GreaterThan(Vector256.Abs(_sin), Vector256.Create(Edge))
            & Vector256.GreaterThan(Vector256.Abs(_denominator), Vector256.Create(Edge))).ExtractMostSignificantBits();

    /// <summary>The longitudes in degrees, as far as solved.</summary>
    public readonly Vector256<double> Longitudes => VectorTrigonometry.Direction(_sin, _denominator);

    /// <summary>Puts in the cusps found last.</summary>
    /// <param name="arcs">Which parts of the semi-arcs they divide.</param>
    /// <param name="round">The number of the round, from 0.</param>
    /// <returns>A bit for each cusp that stands still.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Round(SemiArcPolynomial arcs, int round)
    {
        var next = Denominator(arcs, _ascensionSquare / (_square - _declinationSquare));
        var nextSquare = Vector256.MultiplyAddEstimate(next, next, _sinSquare);
        var movement = (next - _denominator) * _sin;
        var stops = Vector256.LessThan(
            movement * movement, Vector256.Create(SemiArcCusp.Standstill * SemiArcCusp.Standstill) * _square * nextSquare);

        // A cusp that stood still stays: another round would change its last digits.
        _denominator = Vector256.ConditionalSelect(_still, _denominator, next);
        _square = Vector256.ConditionalSelect(_still, _square, nextSquare);
        if (round >= SemiArcCusp.FirstComparison)
        {
            _still |= stops;
        }

        return _still.ExtractMostSignificantBits();
    }

    // The denominator of the crossing, from the squared sine of the ascensional difference.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector256<double> Denominator(SemiArcPolynomial arcs, Vector256<double> sinSquare) =>
        _cosOnEcliptic - (_tilt * arcs.Of(Vector256.Sqrt(Vector256<double>.One - sinSquare)));
}
