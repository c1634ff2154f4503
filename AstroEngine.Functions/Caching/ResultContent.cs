using System.IO.Compression;
using System.Security.Cryptography;

namespace AstroEngine.Functions.Caching;

/// <summary>
/// A result as it is sent: its bytes, and its compressed representations, each made when it is first asked for and kept with the result.
/// Thread-safe; whoever asks at the same time may make a representation twice, and one of them is kept.
/// </summary>
/// <param name="identity">UTF-8 JSON; never write to it.</param>
public sealed class ResultContent(ReadOnlyMemory<byte> identity)
{
    /// <summary>Shorter results are not worth compressing.</summary>
    public const int CompressAbove = 1024;

    private const int TagBytes = 12;

    // Kept with the result, a representation is made once and sent often; a result that is sent once should not wait long for it.
    private const int BrotliQuality = 3;
    private const int BrotliWindow = 18;

    private EncodedContent? _plain;
    private EncodedContent? _gzip;
    private EncodedContent? _brotli;

    /// <summary>The bytes as they were computed.</summary>
    public ReadOnlyMemory<byte> Identity => identity;

    /// <summary>
    /// The memory that the result is reckoned to take, in bytes: with room for its compressed representations, which of JSON are a third
    /// to a half of it together.
    /// </summary>
    public long Weight => IsCompressible ? identity.Length + (identity.Length / 2) : identity.Length;

    private bool IsCompressible => identity.Length > CompressAbove;

    /// <summary>The result in a coding, or as it is when it is too short to be compressed or would not become shorter.</summary>
    /// <param name="coding">The coding that the client prefers.</param>
    public EncodedContent In(ContentCoding coding) => IsCompressible
        ? coding switch
        {
            ContentCoding.Brotli => _brotli ??= Compress(ContentCoding.Brotli, "-br"),
            ContentCoding.Gzip => _gzip ??= Compress(ContentCoding.Gzip, "-gzip"),
            _ => Plain(),
        }
        : Plain();

    private EncodedContent Plain() => _plain ??= new EncodedContent(identity, ContentCoding.Identity, $"\"{Digest()}\"");

    private EncodedContent Compress(ContentCoding coding, string suffix)
    {
        var bytes = coding == ContentCoding.Brotli ? Brotli() : Gzip();
        return bytes is null ? Plain() : new EncodedContent(bytes, coding, $"{Plain().ETag.AsSpan(0, (2 * TagBytes) + 1)}{suffix}\"");
    }

    private byte[]? Brotli()
    {
        // No room for more than the result: what does not shrink is sent as it is.
        var room = new byte[identity.Length];
        return BrotliEncoder.TryCompress(identity.Span, room, out var written, BrotliQuality, BrotliWindow) && written < room.Length
            ? room[..written]
            : null;
    }

    private byte[]? Gzip()
    {
        using var output = new MemoryStream(identity.Length / 2);
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(identity.Span);
        }

        return output.Length < identity.Length ? output.ToArray() : null;
    }

    private string Digest()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(identity.Span, hash);
        return Convert.ToHexStringLower(hash[..TagBytes]);
    }
}
