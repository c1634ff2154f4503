namespace AstroEngine.Functions.Caching;

/// <summary>One representation of a result.</summary>
/// <param name="Bytes">What is sent; never write to it.</param>
/// <param name="Coding">The coding; identity when compression would have gained nothing.</param>
/// <param name="ETag">The strong entity tag of this representation, with its quotes.</param>
public sealed record EncodedContent(ReadOnlyMemory<byte> Bytes, ContentCoding Coding, string ETag)
{
    /// <summary>The value of <c>Content-Encoding</c>, or null for none.</summary>
    public string? ContentEncoding => Coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => null,
    };
}
