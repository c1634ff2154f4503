using System.IO.Compression;
using System.Text;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>An answer as it came over the wire.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Bytes">The body as it was sent.</param>
internal sealed record FuzzAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    /// <summary>Whether the server goes on streaming, and reading was given up.</summary>
    public bool IsCut { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; set; }

    /// <summary>The media type, without parameters.</summary>
    public string MediaType => Header("Content-Type")?.Split(';')[0] ?? string.Empty;

    /// <summary>A header, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>The body without its content coding.</summary>
    /// <exception cref="InvalidDataException">The body is not of its coding.</exception>
    public byte[] Decoded()
    {
        if (IsCut || Bytes.Length == 0)
        {
            return Bytes;
        }

        using var coded = new MemoryStream(Bytes);
        using Stream? plain = Header("Content-Encoding") switch
        {
            "br" => new BrotliStream(coded, CompressionMode.Decompress),
            "gzip" => new GZipStream(coded, CompressionMode.Decompress),
            null => null,
            var other => throw new InvalidDataException($"Content-Encoding {other}"),
        };
        if (plain is null)
        {
            return Bytes;
        }

        using var result = new MemoryStream();
        plain.CopyTo(result);
        return result.ToArray();
    }

    /// <summary>The beginning of it in words.</summary>
    public override string ToString()
    {
        var text = Header("Content-Encoding") is null ? Encoding.UTF8.GetString(Bytes.AsSpan(0, Math.Min(Bytes.Length, 1000))) : $"{Bytes.Length} bytes, encoded";
        return $"{Status} {Header("Content-Type")} after {Elapsed.TotalMilliseconds:0} ms\n{text}";
    }
}
