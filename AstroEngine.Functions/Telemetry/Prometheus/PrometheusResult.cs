using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry.Collection;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AstroEngine.Functions.Telemetry.Prometheus;

/// <summary>Answers with the metrics as text, in the format and the coding that the client likes best.</summary>
/// <param name="families">The metrics.</param>
internal sealed class PrometheusResult(IReadOnlyList<MetricFamily> families) : IResult
{
    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var request = httpContext.Request;
        var response = httpContext.Response;
        var format = PrometheusFormats.Choose(request.Headers);
        var coding = ResponseCompression.IsOn(httpContext) ? AcceptEncoding.Choose(request.Headers.AcceptEncoding) : ContentCoding.Identity;
        var content = new ResultContent(PrometheusText.Write(families, format)).In(coding);
        response.ContentType = format.ContentType();
        response.ContentLength = content.Bytes.Length;
        response.Headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}";
        response.Headers.CacheControl = "no-store";
        if (content.ContentEncoding is { } encoding)
        {
            response.Headers.ContentEncoding = encoding;
        }

        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(content.Bytes, httpContext.RequestAborted).AsTask();
    }
}
