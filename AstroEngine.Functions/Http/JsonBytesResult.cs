using AstroEngine.Functions.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AstroEngine.Functions.Http;

/// <summary>
/// Answers with JSON that is already serialised: in the coding that the client prefers, with its entity tag, or with 304 when the client has
/// it. A stored answer is copied out and never looked into.
/// </summary>
internal sealed class JsonBytesResult(ResultContent content) : IResult
{
    /// <summary>Answers with bytes that nobody keeps.</summary>
    public JsonBytesResult(ReadOnlyMemory<byte> body)
        : this(new ResultContent(body))
    {
    }

    public int StatusCode { get; init; } = StatusCodes.Status200OK;

    /// <summary>Where the answer came from, for answers of the cache.</summary>
    public string? CacheStatus { get; init; }

    /// <summary>Seconds since the answer was computed, for answers that were kept.</summary>
    public long? Age { get; init; }

    /// <summary>What may be kept of the answer; without it nothing.</summary>
    public Freshness? Freshness { get; init; }

    /// <summary>What took how long, as <c>Server-Timing</c> says it.</summary>
    public string? ServerTiming { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var request = httpContext.Request;
        var response = httpContext.Response;
        var headers = response.Headers;
        var sent = content.In(ResponseCompression.IsOn(httpContext) ? AcceptEncoding.Choose(request.Headers.AcceptEncoding) : ContentCoding.Identity);
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.CacheControl = Freshness is { } freshness ? freshness.CacheControl : "no-store";
        if (CacheStatus is not null)
        {
            headers[CacheStatusHeader.Name] = CacheStatus;
        }

        if (ServerTiming is not null)
        {
            headers["Server-Timing"] = ServerTiming;
        }

        if (Age is { } seconds)
        {
            headers.Age = seconds.ToString();
        }

        if (Freshness is not null && StatusCode == StatusCodes.Status200OK)
        {
            headers.ETag = sent.ETag;
            if (EntityTags.Match(request.Headers.IfNoneMatch, sent.ETag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        return SendAsync(httpContext, sent);
    }

    private Task SendAsync(HttpContext httpContext, EncodedContent sent)
    {
        var response = httpContext.Response;
        response.StatusCode = StatusCode;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = sent.Bytes.Length;
        if (sent.ContentEncoding is { } coding)
        {
            response.Headers.ContentEncoding = coding;
        }

        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(sent.Bytes, httpContext.RequestAborted).AsTask();
    }
}
