using AstroEngine.Functions.Caching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AstroEngine.Functions.Http;

/// <summary>Chooses the coding of an answer by <c>Accept-Encoding</c> (RFC 9110, section 12.5.3).</summary>
internal static class AcceptEncoding
{
    /// <summary>The best coding that the client accepts: the highest quality, of equal ones Brotli before gzip before none.</summary>
    /// <param name="header">The header as it came; what cannot be read of it is passed over.</param>
    public static ContentCoding Choose(StringValues header)
    {
        if (header.Count == 0)
        {
            return ContentCoding.Identity;
        }

        double? identity = null, gzip = null, brotli = null, rest = null;
        if (StringWithQualityHeaderValue.TryParseList(header, out var accepted))
        {
            foreach (var coding in accepted)
            {
                var quality = coding.Quality ?? 1;
                switch (coding.Value.ToString().ToLowerInvariant())
                {
                    case "br":
                        brotli = quality;
                        break;
                    case "gzip" or "x-gzip":
                        gzip = quality;
                        break;
                    case "identity":
                        identity = quality;
                        break;
                    case "*":
                        rest = quality;
                        break;
                }
            }
        }

        return Best(brotli ?? rest ?? 0, gzip ?? rest ?? 0, identity ?? 0);
    }

    private static ContentCoding Best(double brotli, double gzip, double identity)
    {
        if (brotli > 0 && brotli >= gzip && brotli >= identity)
        {
            return ContentCoding.Brotli;
        }

        return gzip > 0 && gzip >= identity ? ContentCoding.Gzip : ContentCoding.Identity;
    }
}
