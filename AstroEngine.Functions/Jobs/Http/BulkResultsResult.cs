using AstroEngine.Functions.Jobs.Bulk;
using AstroEngine.Functions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Answers with the rows of a bulk job, as they come.</summary>
internal sealed class BulkResultsResult(
    BulkResults results, BulkManifest manifest, int after, JobWait wait, IHostApplicationLifetime lifetime) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        RequestRecord.Of(httpContext)?.IsStream = true;
        httpContext.Response.ContentType = "application/x-ndjson";
        httpContext.Response.Headers.CacheControl = "no-store";
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await results.WriteAsync(manifest, after, httpContext.Response.BodyWriter, wait.WaitAsync, ended.Token);
        }
        catch (OperationCanceledException) when (httpContext.RequestAborted.IsCancellationRequested)
        {
            // Nobody reads any more.
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // A stream that ends in order would look like all of the results: cut off, the reader asks for the rest.
            httpContext.Abort();
        }
    }
}
