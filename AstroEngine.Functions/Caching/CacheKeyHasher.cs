using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace AstroEngine.Functions.Caching;

/// <summary>Hashes the fields that decide an answer into a <see cref="CacheKey"/>.</summary>
/// <remarks>
/// Every field is written as a type tag and either a fixed number of bytes or a length before the bytes, so two different
/// sequences of fields never give the same input: <c>"ab","c"</c> differs from <c>"a","bc"</c>, the number 1 from the text "1",
/// and an absent field from an empty one. Append in a fixed order. Not thread-safe; usable once the hash has been taken, to append more.
/// </remarks>
public sealed class CacheKeyHasher
{
    private byte[] _buffer = new byte[256];
    private int _length;

    // Values are part of the key format: never renumber, or every stored result is lost.
    private enum Tag : byte
    {
        Null = 0,
        Text = 1,
        Integer = 2,
        Real = 3,
        False = 4,
        True = 5,
        Coordinate = 6,
        Instant = 7,
        Count = 8,
    }

    /// <summary>Appends a text, compared exactly (by UTF-16 code units); null differs from empty.</summary>
    /// <param name="value">The text, normalised by the caller (case, aliases).</param>
    public CacheKeyHasher Append(string? value)
    {
        if (value is null)
        {
            return AppendNull();
        }

        // Code units rather than UTF-8: encoding replaces lone surrogates, and two texts would become one.
        var bytes = MemoryMarshal.AsBytes(value.AsSpan());
        WriteLong(Tag.Text, bytes.Length);
        bytes.CopyTo(Reserve(bytes.Length));
        return this;
    }

    /// <summary>Appends an integer (also for enumeration values).</summary>
    /// <param name="value">Any integer.</param>
    public CacheKeyHasher Append(long value) => WriteLong(Tag.Integer, value);

    /// <summary>Appends a number bit by bit; -0.0 is 0.0, and every NaN is the same.</summary>
    /// <param name="value">Any number.</param>
    public CacheKeyHasher Append(double value)
    {
        var canonical = double.IsNaN(value) ? double.NaN : value == 0 ? 0.0 : value;
        return WriteLong(Tag.Real, BitConverter.DoubleToInt64Bits(canonical));
    }

    /// <summary>Appends a yes or no.</summary>
    /// <param name="value">The flag.</param>
    public CacheKeyHasher Append(bool value)
    {
        Reserve(1)[0] = (byte)(value ? Tag.True : Tag.False);
        return this;
    }

    /// <summary>Appends that an optional field is absent.</summary>
    public CacheKeyHasher AppendNull()
    {
        Reserve(1)[0] = (byte)Tag.Null;
        return this;
    }

    /// <summary>Appends a latitude or longitude, rounded to 6 decimal places (0.1 m on the ground).</summary>
    /// <param name="degrees">Degrees, -360 to 360.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degrees"/> is not finite or out of range.</exception>
    public CacheKeyHasher AppendCoordinate(double degrees)
    {
        if (!(Math.Abs(degrees) <= 360))
        {
            throw new ArgumentOutOfRangeException(nameof(degrees), "A coordinate is a finite number of degrees, -360 to 360.");
        }

        return WriteLong(Tag.Coordinate, (long)Math.Round(degrees * 1e6, MidpointRounding.AwayFromZero));
    }

    /// <summary>Appends an instant, to the millisecond (rounded down); the offset does not matter, only the instant.</summary>
    /// <param name="instant">The instant.</param>
    public CacheKeyHasher AppendInstant(DateTimeOffset instant) => AppendInstant(instant.ToUnixTimeMilliseconds());

    /// <summary>Appends an instant given in Unix time, for years that <see cref="DateTimeOffset"/> does not reach.</summary>
    /// <param name="unixMilliseconds">Milliseconds since 1970-01-01T00:00:00Z, of either sign.</param>
    public CacheKeyHasher AppendInstant(long unixMilliseconds) => WriteLong(Tag.Instant, unixMilliseconds);

    /// <summary>Appends how many items of a list follow, so that the end of the list is known.</summary>
    /// <param name="items">Number of items, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="items"/> is negative.</exception>
    public CacheKeyHasher AppendCount(int items)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        return WriteLong(Tag.Count, items);
    }

    /// <summary>The first 128 bits of SHA-256 over the fields appended so far.</summary>
    public UInt128 ToHash()
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_buffer.AsSpan(0, _length), digest);
        return BinaryPrimitives.ReadUInt128BigEndian(digest);
    }

    /// <summary>The key of a kind with the fields appended so far.</summary>
    /// <param name="kind">Kind of calculation; see <see cref="CacheKey.IsKind"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is not a valid kind.</exception>
    public CacheKey ToKey(string kind) => new(kind, ToHash());

    private CacheKeyHasher WriteLong(Tag tag, long value)
    {
        var target = Reserve(1 + sizeof(long));
        target[0] = (byte)tag;
        BinaryPrimitives.WriteInt64LittleEndian(target[1..], value);
        return this;
    }

    private Span<byte> Reserve(int bytes)
    {
        var end = checked(_length + bytes);
        if (end > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(end, checked(_buffer.Length * 2)));
        }

        var span = _buffer.AsSpan(_length, bytes);
        _length = end;
        return span;
    }
}
