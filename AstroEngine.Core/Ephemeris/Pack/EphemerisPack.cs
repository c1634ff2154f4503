using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Text;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>
/// All that the reference ephemeris knows for a span of years, as Chebyshev segments in one memory-mapped file. Immutable; any number of
/// threads may read it.
/// </summary>
public sealed unsafe class EphemerisPack : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _data;
    private readonly Dictionary<PackSeriesId, PackSeries> _series = [];
    private readonly PackSeries?[] _bodies = new PackSeries?[32];

    private EphemerisPack(string path, MemoryMappedFile file, MemoryMappedViewAccessor view, byte* data)
    {
        Path = path;
        _file = file;
        _view = view;
        _data = data;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The first year that is covered, from its 1 January.</summary>
    public int FromYear { get; private set; }

    /// <summary>The last year that is covered, to its 31 December.</summary>
    public int ToYear { get; private set; }

    /// <summary>What it was built from, such as <c>Swiss Ephemeris 2.10.03</c>.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>Bytes of the file.</summary>
    public long Length { get; private set; }

    /// <summary>Name and origin, as shown under <c>provenance</c>.</summary>
    public string Title => $"pack {FromYear}-{ToYear} ({Source})";

    /// <summary>Where the span begins, UT.</summary>
    public JulianDay From { get; private set; }

    /// <summary>Where the span ends, UT.</summary>
    public JulianDay To { get; private set; }

    /// <summary>Opens a pack and checks every byte of it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="PackFormatException">The file is no pack, of another version, truncated or damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static EphemerisPack Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length < PackFormat.HeaderSize)
        {
            throw new PackFormatException($"{path} is no ephemeris pack: it has {length} bytes, less than a header.");
        }

        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* data = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref data);
        var pack = new EphemerisPack(path, file, view, data);
        try
        {
            pack.Read(length);
            return pack;
        }
        catch
        {
            pack.Dispose();
            throw;
        }
    }

    /// <summary>Whether a moment lies in the span.</summary>
    /// <param name="moment">Universal Time.</param>
    public bool Covers(JulianDay moment) => moment >= From && moment <= To;

    /// <summary>Whether a body is in the pack.</summary>
    /// <param name="body">Any body.</param>
    public bool Has(Body body) => _bodies[(int)body] is not null;

    /// <inheritdoc />
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    /// <summary>TT minus UT.</summary>
    internal PackSeries DeltaT { get; private set; } = null!;

    /// <summary>Nutation in longitude and obliquity.</summary>
    internal PackSeries Nutation { get; private set; } = null!;

    /// <summary>Mean obliquity.</summary>
    internal PackSeries MeanObliquity { get; private set; } = null!;

    /// <summary>Greenwich mean sidereal time minus the Earth rotation angle.</summary>
    internal PackSeries SiderealDrift { get; private set; } = null!;

    internal PackSeries Series(Body body) =>
        _bodies[(int)body] ?? throw new PackMissException($"The {Title} does not have {Names.Of(body)}.");

    internal PackSeries Series(PackSeriesId id) =>
        _series.TryGetValue(id, out var series) ? series : throw new PackMissException($"The {Title} does not have series {id.Value}.");

    private void Read(long length)
    {
        var header = new ReadOnlySpan<byte>(_data, PackFormat.HeaderSize);
        if (BinaryPrimitives.ReadUInt64LittleEndian(header) != PackFormat.Magic)
        {
            throw new PackFormatException($"{Path} is no ephemeris pack: it does not begin with ASTROPK1.");
        }

        var version = BinaryPrimitives.ReadUInt32LittleEndian(header[8..]);
        if (version != PackFormat.Version)
        {
            throw new PackFormatException($"{Path} is an ephemeris pack of version {version}; version {PackFormat.Version} is read.");
        }

        var expected = BinaryPrimitives.ReadUInt64LittleEndian(header[40..]);
        if (expected != (ulong)length)
        {
            throw new PackFormatException($"{Path} is truncated or longer than it should be: {length} bytes instead of {expected}.");
        }

        if (!PackChecksum.Of(_data, length).AsSpan().SequenceEqual(header.Slice(PackFormat.ChecksumOffset, PackFormat.ChecksumSize)))
        {
            throw new PackFormatException($"{Path} is damaged: its checksum does not match its contents.");
        }

        From = new(BinaryPrimitives.ReadDoubleLittleEndian(header[16..]));
        To = new(BinaryPrimitives.ReadDoubleLittleEndian(header[24..]));
        FromYear = BinaryPrimitives.ReadInt32LittleEndian(header[32..]);
        ToYear = BinaryPrimitives.ReadInt32LittleEndian(header[36..]);
        Source = Encoding.ASCII.GetString(header.Slice(PackFormat.SourceOffset, PackFormat.SourceSize)).TrimEnd('\0');
        Length = length;
        ReadIndex((int)BinaryPrimitives.ReadUInt32LittleEndian(header[12..]), (ulong)length);
    }

    private void ReadIndex(int count, ulong length)
    {
        if (PackFormat.HeaderSize + ((long)count * PackFormat.EntrySize) > (long)length)
        {
            throw new PackFormatException($"{Path} is damaged: its index is longer than the file.");
        }

        var entries = MemoryMarshal.Cast<byte, PackIndexEntry>(
            new ReadOnlySpan<byte>(_data + PackFormat.HeaderSize, count * PackFormat.EntrySize));
        foreach (ref readonly var entry in entries)
        {
            RequireInside(entry, length);
            var series = new PackSeries(entry, _data);
            _series[series.Id] = series;
            if (entry.Id < _bodies.Length)
            {
                _bodies[entry.Id] = series;
            }
        }

        DeltaT = Required(PackSeriesId.DeltaT);
        Nutation = Required(PackSeriesId.Nutation);
        MeanObliquity = Required(PackSeriesId.MeanObliquity);
        SiderealDrift = Required(PackSeriesId.SiderealDrift);
    }

    private PackSeries Required(PackSeriesId id) => _series.TryGetValue(id, out var series)
        ? series
        : throw new PackFormatException($"{Path} is not complete: series {id.Value} is missing.");

    private void RequireInside(in PackIndexEntry entry, ulong length)
    {
        var record = entry.Components * (ulong)PackFormat.ComponentSize((int)Math.Min(entry.Coefficients, PackFormat.MostCoefficients));
        var sound = entry.Coefficients is >= PackFormat.HeadCoefficients and <= PackFormat.MostCoefficients
            && entry.Coefficients % 4 == 0
            && entry.Components is >= 1 and <= 4
            && entry.CellDays > 0
            && entry.Cells <= entry.TableLength
            && entry.TableOffset <= length && entry.TableLength * sizeof(uint) <= length - entry.TableOffset
            && entry.DataOffset <= length && entry.Records * record <= length - entry.DataOffset;
        if (!sound)
        {
            throw new PackFormatException($"{Path} is damaged: series {entry.Id} does not lie in the file.");
        }
    }
}
