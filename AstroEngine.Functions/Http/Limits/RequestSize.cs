using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>
/// Refuses requests whose query or headers are out of all proportion, with a problem document; beyond about twice as much the server itself
/// refuses, without a body.
/// </summary>
internal static class RequestSize
{
    /// <summary>What is too large, or null.</summary>
    public static Problem? Mistake(HttpRequest request, HttpOptions options)
    {
        var query = request.QueryString.Value?.Length ?? 0;
        if (query > options.MaximumQueryLength)
        {
            return Problems.UriTooLong(options.MaximumQueryLength, query);
        }

        var headers = request.Headers;
        if (headers.Count > options.MaximumHeaders)
        {
            return Problems.HeadersTooLarge("number of headers", options.MaximumHeaders, headers.Count);
        }

        var size = 0;
        foreach (var header in headers)
        {
            size += header.Key.Length;
            for (var i = 0; i < header.Value.Count; i++)
            {
                size += header.Value[i]?.Length ?? 0;
            }
        }

        return size > options.MaximumHeaderBytes ? Problems.HeadersTooLarge("length of all headers", options.MaximumHeaderBytes, size) : null;
    }
}
