using System.Diagnostics;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Telemetry.Metrics;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Telemetry.Tracing;

/// <summary>The span of a request: below that of the web server, which continues the trace of the header <c>traceparent</c>.</summary>
internal sealed class RequestTracing : IRequestObserver
{
    /// <inheritdoc />
    public void OnStarted(RequestRecord request, HttpContext context)
    {
        if (EngineTracing.StartRequest(MetricLabel.Method(request.Method), request.Endpoint) is { } span)
        {
            context.Items[typeof(RequestTracing)] = span;
        }
    }

    /// <inheritdoc />
    public void OnCompleted(RequestRecord request, HttpContext context)
    {
        if (!context.Items.TryGetValue(typeof(RequestTracing), out var kept) || kept is not Activity span)
        {
            return;
        }

        span.SetTag("http.response.status_code", request.Status);
        span.SetTag("astro.calculation", request.Kind);
        span.SetTag("astro.zodiac", request.Zodiac);
        span.SetTag("astro.cache", request.Outcome is { } outcome ? NameOf(outcome) : null);
        if (request.Status >= StatusCodes.Status500InternalServerError)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }

        span.Stop();
    }

    private static string NameOf(CacheOutcome outcome) => outcome switch
    {
        CacheOutcome.MemoryHit => "memory",
        CacheOutcome.RedisHit => "redis",
        CacheOutcome.Collapsed => "collapsed",
        _ => "computed",
    };
}
