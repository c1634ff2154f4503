using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>One quantity over the span of a pack: Chebyshev segments in cells of equal length, rough cells split in two again and again.</summary>
/// <remarks>Reads memory that the pack owns, and is valid as long as that is open. Safe from any number of threads.</remarks>
internal sealed unsafe class PackSeries
{
    private readonly double _start;
    private readonly double _cellDays;
    private readonly double _cellsPerDay;
    private readonly int _cells;
    private readonly int _stride;
    private readonly int _componentSize;
    private readonly uint* _table;
    private readonly byte* _records;

    public PackSeries(in PackIndexEntry entry, byte* file)
    {
        Id = new(entry.Id);
        Components = (int)entry.Components;
        Coefficients = (int)entry.Coefficients;
        _start = entry.Start;
        _cellDays = entry.CellDays;
        _cellsPerDay = 1 / entry.CellDays;
        _cells = (int)entry.Cells;
        _componentSize = PackFormat.ComponentSize(Coefficients);
        _stride = Components * _componentSize;
        _table = (uint*)(file + entry.TableOffset);
        _records = file + entry.DataOffset;
    }

    public PackSeriesId Id { get; }

    public int Components { get; }

    public int Coefficients { get; }

    /// <summary>Days of a cell.</summary>
    public double CellDays => _cellDays;

    /// <summary>Where the first cell begins.</summary>
    public double Start => _start;

    /// <summary>Bytes of a component.</summary>
    public int ComponentSize => _componentSize;

    /// <summary>Evaluates all components.</summary>
    /// <param name="day">Julian day within the span, in the time scale of the series.</param>
    /// <param name="values">Receives the components.</param>
    public void Evaluate(double day, Span<double> values)
    {
        Span<double> basis = stackalloc double[PackFormat.MostCoefficients];
        basis = basis[..Coefficients];
        var record = Locate(day, out var argument, out _, out _);
        ChebyshevBasis.Values(argument, basis);
        for (var c = 0; c < Components; c++)
        {
            values[c] = Dot(record + (c * _componentSize), basis);
        }
    }

    /// <summary>Evaluates all components and their rates.</summary>
    /// <param name="day">Julian day within the span, in the time scale of the series.</param>
    /// <param name="values">Receives the components.</param>
    /// <param name="rates">Receives their changes a day.</param>
    public void Evaluate(double day, Span<double> values, Span<double> rates)
    {
        Span<double> basis = stackalloc double[2 * PackFormat.MostCoefficients];
        var ofValues = basis[..Coefficients];
        var ofRates = basis.Slice(PackFormat.MostCoefficients, Coefficients);
        var record = Locate(day, out var argument, out var scale, out _);
        ChebyshevBasis.ValuesAndRates(argument, ofValues, ofRates);
        for (var c = 0; c < Components; c++)
        {
            var component = record + (c * _componentSize);
            values[c] = Dot(component, ofValues);
            rates[c] = Dot(component, ofRates) * scale;
        }
    }

    /// <summary>Evaluates the first component and its rate.</summary>
    /// <param name="day">Julian day within the span, in the time scale of the series.</param>
    /// <returns>The value, and its change a day.</returns>
    public (double Value, double Rate) EvaluateFirst(double day)
    {
        Span<double> basis = stackalloc double[2 * PackFormat.MostCoefficients];
        var ofValues = basis[..Coefficients];
        var ofRates = basis.Slice(PackFormat.MostCoefficients, Coefficients);
        var record = Locate(day, out var argument, out var scale, out _);
        ChebyshevBasis.ValuesAndRates(argument, ofValues, ofRates);
        return (Dot(record, ofValues), Dot(record, ofRates) * scale);
    }

    /// <summary>Finds the segment of a day.</summary>
    /// <param name="day">Julian day within the span.</param>
    /// <param name="argument">The argument of the polynomials, -1 to 1.</param>
    /// <param name="scale">The change of the argument a day.</param>
    /// <param name="isWhole">Whether the segment is a whole cell: series of the same cells then share argument and polynomials.</param>
    /// <returns>The coefficients.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Locate(double day, out double argument, out double scale, out bool isWhole)
    {
        var position = (day - _start) * _cellsPerDay;
        var cell = (int)position;
        // The end of the span belongs to the last cell.
        cell = cell < 0 ? 0 : cell >= _cells ? _cells - 1 : cell;
        var fraction = position - cell;
        var entry = _table[cell];
        isWhole = (entry & PackFormat.SplitBit) == 0;
        if (isWhole)
        {
            argument = (2 * fraction) - 1;
            scale = 2 * _cellsPerDay;
            return _records + ((long)entry * _stride);
        }

        return LocateLeaf(_table + (entry & ~PackFormat.SplitBit), fraction, out argument, out scale);
    }

    /// <summary>The sum of coefficients times polynomials for one component.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Dot(byte* component, ReadOnlySpan<double> basis)
    {
        ref var first = ref MemoryMarshal.GetReference(basis);
        var sum = Vector256.Load((double*)component) * Vector256.LoadUnsafe(ref first);
        var tail = (float*)(component + (PackFormat.HeadCoefficients * sizeof(double)));
        for (var k = PackFormat.HeadCoefficients; k < basis.Length; k += 4, tail += 4)
        {
            sum = Vector256.FusedMultiplyAdd(Widen(tail), Vector256.LoadUnsafe(ref first, (nuint)k), sum);
        }

        return Vector256.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Widen(float* values)
    {
        if (Avx.IsSupported)
        {
            return Avx.ConvertToVector256Double(Vector128.Load(values));
        }

        return Vector256.Create(values[0], values[1], values[2], (double)values[3]);
    }

    private byte* LocateLeaf(uint* split, double fraction, out double argument, out double scale)
    {
        var firstRecord = split[0];
        var count = (int)split[1];
        var ticks = (uint)Math.Clamp(fraction * PackFormat.LeafTicks, 0, PackFormat.LeafTicks - 1);
        var leaf = count - 1;
        // Leaves are few and in order; the last one that begins not after the instant holds it.
        while (leaf > 0 && split[2 + leaf] >> 8 > ticks)
        {
            leaf--;
        }

        var begin = (split[2 + leaf] >> 8) * (1.0 / PackFormat.LeafTicks);
        var leavesPerCell = (double)(1 << (int)(split[2 + leaf] & 0xFF));
        argument = (2 * (fraction - begin) * leavesPerCell) - 1;
        scale = 2 * _cellsPerDay * leavesPerCell;
        return _records + ((long)(firstRecord + (uint)leaf) * _stride);
    }
}
