using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Answers with a table that is computed while it is sent, as fast as the client reads.</summary>
/// <param name="ephemeris">The ephemeris.</param>
/// <param name="query">The table.</param>
/// <param name="lifetime">Tells when the service stops.</param>
internal sealed class EphemerisStreamResult(IEphemeris ephemeris, EphemerisQuery query, IHostApplicationLifetime lifetime) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        RequestRecord.Of(httpContext)?.IsStream = true;
        var response = httpContext.Response;
        response.ContentType = ContentType(query.Format);
        response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(httpContext.Request.Method))
        {
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await EphemerisStream.WriteAsync(ephemeris, query, response.BodyWriter, ended.Token);
        }
        catch (OperationCanceledException) when (httpContext.RequestAborted.IsCancellationRequested)
        {
            // Nobody reads any more.
        }
        catch (Exception e) when (response.HasStarted && e is (OperationCanceledException or EphemerisRangeException or EphemerisUnavailableException))
        {
            // A table that ends in order would look like the whole one.
            httpContext.Abort();
        }
    }

    private static string ContentType(EphemerisFormat format) => format switch
    {
        EphemerisFormat.Csv => "text/csv; charset=utf-8",
        EphemerisFormat.Ndjson => "application/x-ndjson",
        _ => "application/json; charset=utf-8",
    };
}
