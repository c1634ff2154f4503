using AstroEngine.Functions.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>
/// Writes a line for each request that has ended, one more if it was a calculation, and one if it was slow. None holds a path, a query, an
/// address or anything of a birth.
/// </summary>
/// <param name="options">What counts as slow.</param>
/// <param name="logger">Where to.</param>
internal sealed class RequestLines(RequestLineOptions options, ILogger<RequestLines> logger) : IRequestObserver
{
    /// <inheritdoc/>
    public void OnCompleted(RequestRecord request, HttpContext context) => Write(request);

    /// <summary>Writes the lines of a request.</summary>
    internal void Write(RequestRecord request)
    {
        var seconds = Math.Round(request.Duration.TotalSeconds, 6);
        if (logger.IsEnabled(LogLevel.Information))
        {
            logger.ApiRequestCompleted(request.CorrelationId, request.Method, request.Endpoint, request.Status, seconds, Tier(request.Outcome));
            if (request is { Kind: { } kind, Outcome: { } outcome, Status: < StatusCodes.Status400BadRequest })
            {
                logger.CalculationCompleted(
                    request.CorrelationId, kind, seconds, outcome is CacheOutcome.MemoryHit or CacheOutcome.RedisHit, request.Zodiac);
            }
        }

        if (request.Duration > options.SlowAfter && !request.IsStream)
        {
            logger.PerformanceThresholdExceeded(
                request.CorrelationId, $"{request.Method} {request.Endpoint}", seconds, options.SlowAfter.TotalSeconds);
        }
    }

    private static string Tier(CacheOutcome? outcome) => outcome switch
    {
        CacheOutcome.MemoryHit => "memory",
        CacheOutcome.RedisHit => "redis",
        CacheOutcome.Computed => "miss",
        CacheOutcome.Collapsed => "collapsed",
        _ => "none",
    };
}
