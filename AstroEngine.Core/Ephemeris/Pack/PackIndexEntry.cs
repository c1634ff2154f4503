using System.Runtime.InteropServices;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>An entry of the index of a pack: 64 bytes, little-endian.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = PackFormat.EntrySize)]
internal struct PackIndexEntry
{
    /// <summary>See <see cref="PackSeriesId"/>.</summary>
    public uint Id;

    /// <summary>How many numbers an instant has.</summary>
    public uint Components;

    /// <summary>Coefficients of a component: 4, 8, 12, ...</summary>
    public uint Coefficients;

    /// <summary>How many cells.</summary>
    public uint Cells;

    /// <summary>Where the first cell begins: Julian day in the series' time scale.</summary>
    public double Start;

    /// <summary>Days of a cell.</summary>
    public double CellDays;

    /// <summary>Where the table of cells begins in the file; the leaves of split cells follow it.</summary>
    public ulong TableOffset;

    /// <summary>How many 32-bit numbers the table has with its leaves.</summary>
    public ulong TableLength;

    /// <summary>Where the records begin in the file.</summary>
    public ulong DataOffset;

    /// <summary>How many records.</summary>
    public ulong Records;
}
