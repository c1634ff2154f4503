using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>
/// Positions and motions of a set of bodies at one instant, straight from a pack: apparent, geocentric, in one zodiac. Allocates nothing;
/// one instance serves any number of threads.
/// </summary>
public sealed unsafe class PositionEvaluator
{
    private const int MostGroups = 8;
    private const int BasisSize = PackFormat.MostCoefficients;

    private readonly EphemerisPack _pack;
    private readonly PackSeries[] _series;
    private readonly int[] _groups;
    private readonly int[] _groupCoefficients;
    private readonly PackSeries? _ayanamsa;

    /// <summary>Prepares a set of bodies.</summary>
    /// <param name="pack">The pack; it must stay open.</param>
    /// <param name="bodies">The bodies, in the order of the results.</param>
    /// <param name="zodiac">What longitudes are counted from; no projection on a fixed ecliptic.</param>
    /// <exception cref="ArgumentException">The zodiac is a projection.</exception>
    public PositionEvaluator(EphemerisPack pack, IReadOnlyList<Body> bodies, ZodiacFrame zodiac)
    {
        if (zodiac.Ayanamsa is { IsProjection: true })
        {
            throw new ArgumentException($"{zodiac.Name} projects positions; it needs a whole chart.", nameof(zodiac));
        }

        _pack = pack;
        _series = [.. bodies.Select(pack.Series)];
        _ayanamsa = zodiac.Ayanamsa is { } ayanamsa ? pack.Series(PackSeriesId.Of(ayanamsa)) : null;
        // Series whose cells are the same share their polynomials at an instant.
        var cells = _series.Select(s => (s.Start, s.CellDays)).Distinct().ToList();
        _groups = [.. _series.Select(s => cells.IndexOf((s.Start, s.CellDays)))];
        _groupCoefficients = [.. cells.Select(c => _series.Where(s => (s.Start, s.CellDays) == c).Max(s => s.Coefficients))];
        if (cells.Count > MostGroups)
        {
            throw new NotSupportedException("The pack has too many kinds of cells.");
        }
    }

    /// <summary>How many bodies.</summary>
    public int Count => _series.Length;

    /// <summary>The pack.</summary>
    internal EphemerisPack Pack => _pack;

    /// <summary>Evaluates all bodies at an instant.</summary>
    /// <param name="moment">Universal Time within the span of the pack.</param>
    /// <param name="positions">Receives six numbers a body: longitude, latitude (degrees), distance (au), and their changes a day.</param>
    /// <exception cref="EphemerisRangeException">The pack does not cover the moment.</exception>
    public void Evaluate(JulianDay moment, Span<double> positions) => Evaluate(moment, positions, out _);

    /// <summary>Evaluates all bodies at many instants.</summary>
    /// <param name="julianDays">Julian days UT within the span of the pack; fastest in order of time.</param>
    /// <param name="columns">Where the positions are put; each column that is wanted has bodies x instants places.</param>
    /// <exception cref="ArgumentException">A column has not the right length.</exception>
    /// <exception cref="EphemerisRangeException">The pack does not cover an instant; those before it have been written.</exception>
    [SkipLocalsInit]
    public void Evaluate(ReadOnlySpan<double> julianDays, PositionColumns columns)
    {
        const int quantities = 6;
        for (var q = 0; q < quantities; q++)
        {
            if (columns[q].Length != 0 && columns[q].Length != Count * julianDays.Length)
            {
                throw new ArgumentException($"Each column must be empty or have {Count * julianDays.Length} places.", nameof(columns));
            }
        }

        Span<double> positions = stackalloc double[quantities * Count];
        for (var i = 0; i < julianDays.Length; i++)
        {
            Evaluate(new JulianDay(julianDays[i]), positions);
            for (var q = 0; q < quantities; q++)
            {
                var column = columns[q];
                for (var b = 0; b < Count && column.Length != 0; b++)
                {
                    column[(b * julianDays.Length) + i] = positions[(b * quantities) + q];
                }
            }
        }
    }

    /// <summary>Evaluates all bodies at an instant.</summary>
    /// <param name="moment">Universal Time within the span of the pack.</param>
    /// <param name="positions">Receives six numbers a body.</param>
    /// <param name="at">What the positions of the instant share.</param>
    /// <returns>The ayanamsa; 0 in the tropical zodiac.</returns>
    /// <exception cref="EphemerisRangeException">The pack does not cover the moment.</exception>
    internal double Evaluate(JulianDay moment, Span<double> positions, out PackMoment at)
    {
        if (!_pack.Covers(moment))
        {
            throw new EphemerisRangeException($"The {_pack.Title} does not cover {moment}.");
        }

        at = PackMoment.Of(_pack, moment);
        return Evaluate(at, positions);
    }

    [SkipLocalsInit]
    private double Evaluate(in PackMoment at, Span<double> positions)
    {
        if (positions.Length < 6 * _series.Length)
        {
            throw new ArgumentException($"There must be room for {6 * _series.Length} numbers.", nameof(positions));
        }

        var shift = at.NutationInLongitude;
        var shiftRate = at.NutationRate;
        var ayanamsa = 0.0;
        if (_ayanamsa is not null)
        {
            Span<double> value = stackalloc double[1];
            Span<double> rate = stackalloc double[1];
            _ayanamsa.Evaluate(at.Tt, value, rate);
            ayanamsa = value[0];
            (shift, shiftRate) = (-value[0], -rate[0]);
        }

        var shared = stackalloc double[MostGroups * 2 * BasisSize];
        var own = stackalloc double[2 * BasisSize];
        uint ready = 0;
        for (var i = 0; i < _series.Length; i++)
        {
            var series = _series[i];
            var record = series.Locate(at.Tt, out var argument, out var scale, out var isWhole);
            var basis = own;
            if (!isWhole)
            {
                Fill(argument, own, series.Coefficients);
            }
            else
            {
                var group = _groups[i];
                basis = shared + (group * 2 * BasisSize);
                if ((ready & (1u << group)) == 0)
                {
                    ready |= 1u << group;
                    Fill(argument, basis, _groupCoefficients[group]);
                }
            }

            ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(positions), 6 * i);
            Combine(record, series.ComponentSize, series.Coefficients, basis, scale, ref target);
            target = Wrapped(target + shift);
            Unsafe.Add(ref target, 3) += shiftRate;
        }

        return ayanamsa;
    }

    private static void Fill(double argument, double* basis, int coefficients) => ChebyshevBasis.ValuesAndRates(
        argument, new Span<double>(basis, coefficients), new Span<double>(basis + BasisSize, coefficients));

    /// <summary>Sums coefficients times polynomials for three components and their rates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Combine(byte* record, int componentSize, int coefficients, double* basis, double scale, ref double target)
    {
        var second = record + componentSize;
        var third = second + componentSize;
        var values = Vector256.Load(basis);
        var rates = Vector256.Load(basis + BasisSize);
        var (a, b, c) = (Vector256.Load((double*)record), Vector256.Load((double*)second), Vector256.Load((double*)third));
        var (aValue, bValue, cValue) = (a * values, b * values, c * values);
        var (aRate, bRate, cRate) = (a * rates, b * rates, c * rates);
        const int head = PackFormat.HeadCoefficients * sizeof(double);
        for (var k = PackFormat.HeadCoefficients; k < coefficients; k += 4)
        {
            var offset = head + ((k - PackFormat.HeadCoefficients) * sizeof(float));
            values = Vector256.Load(basis + k);
            rates = Vector256.Load(basis + BasisSize + k);
            a = PackSeries.Widen((float*)(record + offset));
            b = PackSeries.Widen((float*)(second + offset));
            c = PackSeries.Widen((float*)(third + offset));
            aValue = Vector256.FusedMultiplyAdd(a, values, aValue);
            bValue = Vector256.FusedMultiplyAdd(b, values, bValue);
            cValue = Vector256.FusedMultiplyAdd(c, values, cValue);
            aRate = Vector256.FusedMultiplyAdd(a, rates, aRate);
            bRate = Vector256.FusedMultiplyAdd(b, rates, bRate);
            cRate = Vector256.FusedMultiplyAdd(c, rates, cRate);
        }

        var sums = Sums(aValue, bValue, cValue, aRate);
        var others = Sums(bRate, cRate, bRate, cRate);
        target = sums[0];
        Unsafe.Add(ref target, 1) = sums[1];
        Unsafe.Add(ref target, 2) = sums[2];
        Unsafe.Add(ref target, 3) = sums[3] * scale;
        Unsafe.Add(ref target, 4) = others[0] * scale;
        Unsafe.Add(ref target, 5) = others[1] * scale;
    }

    /// <summary>The sums of the elements of four vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Sums(Vector256<double> a, Vector256<double> b, Vector256<double> c, Vector256<double> d)
    {
        if (Avx.IsSupported)
        {
            var first = Avx.HorizontalAdd(a, b);
            var second = Avx.HorizontalAdd(c, d);
            return Avx.Permute2x128(first, second, 0x20) + Avx.Permute2x128(first, second, 0x31);
        }

        return Vector256.Create(Vector256.Sum(a), Vector256.Sum(b), Vector256.Sum(c), Vector256.Sum(d));
    }

    // Within a cell a longitude runs on beyond 360 or below 0 by less than a turn or two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Wrapped(double degrees)
    {
        var wrapped = degrees - (360 * Math.Floor(degrees * (1.0 / 360)));
        return wrapped >= 360 ? 0 : wrapped;
    }
}
