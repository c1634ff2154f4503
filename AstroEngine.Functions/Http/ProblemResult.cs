using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Http;

/// <summary>Answers with an RFC 9457 problem document.</summary>
internal sealed class ProblemResult(Problem problem) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = problem.Type.Status;
        response.ContentType = "application/problem+json";
        response.Headers.CacheControl = "no-store";
        if (problem.RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString();
        }

        var body = Serialize(httpContext);
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }

    private byte[] Serialize(HttpContext httpContext)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", problem.Type.Uri);
            json.WriteString("title", problem.Type.Title);
            json.WriteNumber("status", problem.Type.Status);
            json.WriteString("detail", problem.Detail);
            // The path alone: the query may hold birth data or a key.
            json.WriteString("instance", httpContext.Request.Path.Value);
            json.WriteNumber("code", problem.Type.Code);
            ProblemJson.WriteFields(json, problem);
            json.WriteString("correlation_id", CorrelationId.Of(httpContext));
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
