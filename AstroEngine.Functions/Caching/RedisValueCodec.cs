using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace AstroEngine.Functions.Caching;

/// <summary>Writes and verifies values in Redis.</summary>
/// <remarks>
/// Layout, little-endian: magic <c>AEC</c> and format version (4 bytes), flags (1; bit 0: Brotli), length of the body (4), stored at
/// and expires at (8 each, Unix milliseconds), checksum (8: the first bytes of SHA-256 over the header before it, the key and the payload), payload.
/// The key is part of the checksum, so a value that was copied to another key does not verify.
/// </remarks>
internal static class RedisValueCodec
{
    public const int HeaderLength = ChecksumAt + ChecksumLength;

    private const int FlagsAt = 4;
    private const int BodyLengthAt = 5;
    private const int StoredAtAt = 9;
    private const int ExpiresAtAt = 17;
    private const int ChecksumAt = 25;
    private const int ChecksumLength = 8;
    private const byte BrotliFlag = 1;

    /// <summary>No result is near this long; a length beyond it is never believed, whatever the checksum says.</summary>
    private const int MaximumBodyLength = 1 << 28;

    // Quality 1 is Brotli's fast level; the window covers the usual result.
    private const int BrotliQuality = 1;
    private const int BrotliWindow = 18;

    private static ReadOnlySpan<byte> Magic => "AEC\u0001"u8;

    /// <summary>Makes the value for a result.</summary>
    /// <param name="key">The key in Redis.</param>
    /// <param name="body">The result.</param>
    /// <param name="storedAt">When it was computed, Unix milliseconds.</param>
    /// <param name="expiresAt">When it ends, Unix milliseconds.</param>
    /// <param name="compressAbove">Bodies longer than this many bytes are compressed, if that makes them smaller.</param>
    public static byte[] Encode(string key, ReadOnlySpan<byte> body, long storedAt, long expiresAt, int compressAbove)
    {
        byte[]? rented = null;
        try
        {
            var payload = body;
            byte flags = 0;
            if (body.Length > compressAbove)
            {
                // No room for more than the body: what does not shrink is stored as it is.
                rented = ArrayPool<byte>.Shared.Rent(body.Length);
                if (BrotliEncoder.TryCompress(body, rented.AsSpan(0, body.Length), out var written, BrotliQuality, BrotliWindow) && written < body.Length)
                {
                    payload = rented.AsSpan(0, written);
                    flags = BrotliFlag;
                }
            }

            var value = new byte[HeaderLength + payload.Length];
            Magic.CopyTo(value);
            value[FlagsAt] = flags;
            BinaryPrimitives.WriteInt32LittleEndian(value.AsSpan(BodyLengthAt), body.Length);
            BinaryPrimitives.WriteInt64LittleEndian(value.AsSpan(StoredAtAt), storedAt);
            BinaryPrimitives.WriteInt64LittleEndian(value.AsSpan(ExpiresAtAt), expiresAt);
            payload.CopyTo(value.AsSpan(HeaderLength));
            WriteChecksum(key, value, value.AsSpan(ChecksumAt, ChecksumLength));
            return value;
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    /// <summary>Verifies and unpacks a value.</summary>
    /// <param name="key">The key in Redis under which it was found.</param>
    /// <param name="value">The value.</param>
    /// <param name="stored">The result, when the value verifies.</param>
    /// <returns>False when the value is not exactly what <see cref="Encode"/> wrote for this key.</returns>
    public static bool TryDecode(string key, byte[] value, out StoredResult stored)
    {
        stored = default;
        if (value.Length < HeaderLength || !value.AsSpan().StartsWith(Magic) || (value[FlagsAt] & ~BrotliFlag) != 0)
        {
            return false;
        }

        Span<byte> checksum = stackalloc byte[ChecksumLength];
        WriteChecksum(key, value, checksum);
        if (!checksum.SequenceEqual(value.AsSpan(ChecksumAt, ChecksumLength)))
        {
            return false;
        }

        var bodyLength = BinaryPrimitives.ReadInt32LittleEndian(value.AsSpan(BodyLengthAt));
        var payload = value.AsMemory(HeaderLength);
        if (bodyLength is < 0 or > MaximumBodyLength || !TryUnpack(payload, value[FlagsAt], bodyLength, out var body))
        {
            return false;
        }

        stored = new StoredResult(
            body,
            BinaryPrimitives.ReadInt64LittleEndian(value.AsSpan(StoredAtAt)),
            BinaryPrimitives.ReadInt64LittleEndian(value.AsSpan(ExpiresAtAt)));
        return true;
    }

    private static bool TryUnpack(ReadOnlyMemory<byte> payload, byte flags, int bodyLength, out ReadOnlyMemory<byte> body)
    {
        if (flags == 0)
        {
            body = payload;
            return payload.Length == bodyLength;
        }

        var unpacked = new byte[bodyLength];
        body = unpacked;
        return BrotliDecoder.TryDecompress(payload.Span, unpacked, out var written) && written == bodyLength;
    }

    private static void WriteChecksum(string key, byte[] value, Span<byte> target)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(value.AsSpan(0, ChecksumAt));
        hash.AppendData(Encoding.UTF8.GetBytes(key));
        hash.AppendData(value.AsSpan(HeaderLength));
        hash.GetHashAndReset(digest);
        digest[..ChecksumLength].CopyTo(target);
    }
}
