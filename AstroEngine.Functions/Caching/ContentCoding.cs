namespace AstroEngine.Functions.Caching;

/// <summary>The codings in which an answer can be sent, the preferred one last.</summary>
public enum ContentCoding
{
    /// <summary>As it is.</summary>
    Identity,

    /// <summary>Compressed by gzip (RFC 1952).</summary>
    Gzip,

    /// <summary>Compressed by Brotli (RFC 7932).</summary>
    Brotli,
}
