using AstroEngine.Functions.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>
/// Writes a line for each request that has ended, one more if something was calculated for it, and one if it was slow. None holds a path, a query, an
/// address or anything of a birth.
/// </summary>
/// <param name="options">What counts as slow.</param>
/// <param name="budget">How many lines unremarkable requests may have: those that succeeded and were not slow.</param>
/// <param name="logger">Where to.</param>
internal sealed class RequestLines(RequestLineOptions options, LineBudget budget, ILogger<RequestLines> logger) : IRequestObserver
{
    /// <inheritdoc/>
    public void OnCompleted(RequestRecord request, HttpContext context) => Write(request);

    /// <summary>Writes the lines of a request.</summary>
    internal void Write(RequestRecord request)
    {
        var isSlow = request.Duration > options.SlowAfter && !request.IsStream;
        if (!isSlow && request.Status < StatusCodes.Status400BadRequest && !TakePlace())
        {
            return;
        }

        var seconds = Math.Round(request.Duration.TotalSeconds, 6);
        // Answers of 5xx that are no faults of the code (a full disk, too much to do) have no other line, and belong into the error log.
        var requestLevel = request.Status >= StatusCodes.Status500InternalServerError ? LogLevel.Warning : LogLevel.Information;
        if (logger.IsEnabled(requestLevel))
        {
            logger.ApiRequestCompleted(
                requestLevel, request.CorrelationId, request.Method, request.Endpoint, request.Status, seconds, Tier(request.Outcome));
        }

        if (request is { Kind: { } kind, Outcome: { } outcome, Status: < StatusCodes.Status400BadRequest })
        {
            var isHit = outcome is CacheOutcome.MemoryHit or CacheOutcome.RedisHit;
            // The line of the request has said that it was a hit; half of all lines would say no more than that.
            var level = isHit ? LogLevel.Debug : LogLevel.Information;
            if (logger.IsEnabled(level))
            {
                logger.CalculationCompleted(level, request.CorrelationId, kind, seconds, isHit, request.Zodiac);
            }
        }

        if (isSlow)
        {
            logger.PerformanceThresholdExceeded(
                request.CorrelationId, $"{request.Method} {request.Endpoint}", seconds, options.SlowAfter.TotalSeconds);
        }
    }

    private bool TakePlace()
    {
        if (!budget.TryTake(out var leftOut))
        {
            return false;
        }

        if (leftOut > 0)
        {
            logger.RequestLinesLeftOut(leftOut, options.PerSecond);
        }

        return true;
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
