using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>Writes a pack file; docs/ephemeris-pack.md has the layout.</summary>
internal static class PackWriter
{
    /// <summary>Writes a pack.</summary>
    /// <param name="path">The file; it is replaced.</param>
    /// <param name="years">The first and last year that it covers.</param>
    /// <param name="from">Where the span begins, UT.</param>
    /// <param name="to">Where the span ends, UT.</param>
    /// <param name="source">What it was built from.</param>
    /// <param name="series">The series.</param>
    public static unsafe void Write(
        string path, (int From, int To) years, JulianDay from, JulianDay to, string source, IReadOnlyList<FittedSeries> series)
    {
        var entries = new PackIndexEntry[series.Count];
        var tables = new uint[series.Count][];
        var at = Aligned(PackFormat.HeaderSize + ((long)series.Count * PackFormat.EntrySize));
        for (var i = 0; i < series.Count; i++)
        {
            tables[i] = Table(series[i]);
            entries[i] = Entry(series[i], tables[i], ref at);
        }

        var file = new byte[at];
        WriteHeader(file, years, from, to, source, series.Count);
        MemoryMarshal.AsBytes(entries.AsSpan()).CopyTo(file.AsSpan(PackFormat.HeaderSize));
        for (var i = 0; i < series.Count; i++)
        {
            MemoryMarshal.AsBytes(tables[i].AsSpan()).CopyTo(file.AsSpan((int)entries[i].TableOffset));
            WriteRecords(series[i], file.AsSpan((int)entries[i].DataOffset));
        }

        fixed (byte* data = file)
        {
            PackChecksum.Of(data, file.Length).CopyTo(file.AsSpan(PackFormat.ChecksumOffset));
        }

        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(file);
        // The name is changed after this: no power cut may leave the new name with half of the bytes.
        stream.Flush(flushToDisk: true);
    }

    private static void WriteHeader(Span<byte> file, (int From, int To) years, JulianDay from, JulianDay to, string source, int count)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(file, PackFormat.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file[8..], PackFormat.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(file[12..], (uint)count);
        BinaryPrimitives.WriteDoubleLittleEndian(file[16..], from.Value);
        BinaryPrimitives.WriteDoubleLittleEndian(file[24..], to.Value);
        BinaryPrimitives.WriteInt32LittleEndian(file[32..], years.From);
        BinaryPrimitives.WriteInt32LittleEndian(file[36..], years.To);
        BinaryPrimitives.WriteUInt64LittleEndian(file[40..], (ulong)file.Length);
        Encoding.ASCII.GetBytes(source, file.Slice(PackFormat.SourceOffset, PackFormat.SourceSize));
    }

    private static PackIndexEntry Entry(FittedSeries series, uint[] table, ref long at)
    {
        var entry = new PackIndexEntry
        {
            Id = series.Plan.Id.Value,
            Components = (uint)series.Plan.Components,
            Coefficients = (uint)series.Coefficients,
            Cells = (uint)series.Cells.Length,
            Start = series.Start,
            CellDays = series.CellDays,
            TableOffset = (ulong)at,
            TableLength = (ulong)table.Length,
            Records = (ulong)series.Records,
        };
        at = Aligned(at + ((long)table.Length * sizeof(uint)));
        entry.DataOffset = (ulong)at;
        at = Aligned(at + series.Bytes);
        return entry;
    }

    private static uint[] Table(FittedSeries series)
    {
        var leaves = new List<uint>();
        var table = new uint[series.Cells.Length];
        var record = 0u;
        for (var i = 0; i < table.Length; i++)
        {
            var cell = series.Cells[i].Leaves;
            table[i] = cell.Count == 1 ? record : PackFormat.SplitBit | (uint)(table.Length + leaves.Count);
            if (cell.Count > 1)
            {
                leaves.Add(record);
                leaves.Add((uint)cell.Count);
                leaves.AddRange(cell.Select(leaf => ((uint)leaf.Tick << 8) | (uint)leaf.Depth));
            }

            record += (uint)cell.Count;
        }

        return [.. table, .. leaves];
    }

    private static void WriteRecords(FittedSeries series, Span<byte> target)
    {
        var at = 0;
        foreach (var leaf in series.Cells.SelectMany(c => c.Leaves))
        {
            for (var i = 0; i < leaf.Coefficients.Length; i++)
            {
                if (i % series.Coefficients < PackFormat.HeadCoefficients)
                {
                    BinaryPrimitives.WriteDoubleLittleEndian(target[at..], leaf.Coefficients[i]);
                    at += sizeof(double);
                }
                else
                {
                    BinaryPrimitives.WriteSingleLittleEndian(target[at..], (float)leaf.Coefficients[i]);
                    at += sizeof(float);
                }
            }
        }
    }

    private static long Aligned(long offset) => (offset + PackFormat.Alignment - 1) / PackFormat.Alignment * PackFormat.Alignment;
}
