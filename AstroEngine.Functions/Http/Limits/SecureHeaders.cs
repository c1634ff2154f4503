using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>
/// The headers that keep browsers from doing more with an answer than reading it. They are set before the function runs: one that answers
/// with a page sets a <c>Content-Security-Policy</c> of its own.
/// </summary>
/// <param name="options">Which pages may embed answers.</param>
public sealed class SecureHeaders(IOptions<HttpOptions> options)
{
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues Deny = "DENY";
    private static readonly StringValues NoReferrer = "no-referrer";
    private static readonly StringValues NothingElse = "default-src 'none'; frame-ancestors 'none'";

    private readonly StringValues _resourcePolicy = options.Value.ResourcePolicy;

    /// <summary>Sets them.</summary>
    internal void Apply(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = NoSniff;
        headers.XFrameOptions = Deny;
        headers.ContentSecurityPolicy = NothingElse;
        headers["Referrer-Policy"] = NoReferrer;
        headers["Cross-Origin-Resource-Policy"] = _resourcePolicy;
    }
}
