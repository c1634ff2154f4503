using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Http;

/// <summary>Answers 200 with JSON that is already serialised.</summary>
internal sealed class JsonBytesResult(ReadOnlyMemory<byte> body) : IResult
{
    public int StatusCode { get; init; } = StatusCodes.Status200OK;

    public string? CacheStatus { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = StatusCode;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        if (CacheStatus is not null)
        {
            response.Headers["Cache-Status"] = CacheStatus;
        }

        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }
}
