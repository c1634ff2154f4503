using System.Globalization;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>
/// Counts requests by caller and family of routes: in Redis, in memory while it is away. Every answer of a limited family says what is left,
/// in the fields of the IETF draft "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers-10).
/// </summary>
public sealed class RateLimiter
{
    private const string BatchFunction = "BatchCalculate";

    private readonly RateLimitOptions _options;
    private readonly CallerId _callers;
    private readonly FunctionTable _functions;
    private readonly MemoryBuckets _memory;
    private readonly RedisBuckets? _redis;
    private readonly string[] _policies;

    internal RateLimiter(
        IOptions<RateLimitOptions> options, FeatureOptions features, CallerId callers, FunctionTable functions, ResultCache cache, TimeProvider clock)
    {
        _options = options.Value;
        IsOn = _options.Enabled && features.RateLimits;
        _callers = callers;
        _functions = functions;
        _memory = new MemoryBuckets(_options.MaximumCallers, clock);
        _redis = cache.Redis is { } redis ? new RedisBuckets(redis) : null;
        _policies = [.. Enum.GetValues<RouteFamily>().Select(Policy)];
    }

    /// <summary>Whether anything is limited.</summary>
    internal bool IsOn { get; }

    /// <summary>Counts one request, and writes the headers that say what is left.</summary>
    /// <returns>The refusal, or null.</returns>
    internal ValueTask<Problem?> TakeAsync(HttpContext http, FunctionTraits function) =>
        IsOn && function.Family != RouteFamily.Exempt ? TakeAsync(http, function, 1, 1) : ValueTask.FromResult<Problem?>(null);

    /// <summary>
    /// Counts the requests of a batch but the first, which was counted when the batch came. A batch that is larger than the bucket needs a
    /// full one, and leaves it in debt: else it could never pass.
    /// </summary>
    /// <exception cref="ProblemException">There is no room for so many.</exception>
    internal async ValueTask TakeBatchAsync(HttpContext http, int requests)
    {
        if (!IsOn || requests <= 1)
        {
            return;
        }

        var more = requests - 1;
        if (await TakeAsync(http, _functions.Of(BatchFunction), more, Math.Min(more, Math.Max(0, _options.Calculations.Burst - 1))) is { } problem)
        {
            throw new ProblemException(problem);
        }
    }

    private async ValueTask<Problem?> TakeAsync(HttpContext http, FunctionTraits function, int cost, int need)
    {
        var family = NameOf(function.Family);
        var limit = _options.Of(function.Family);
        var rule = BucketRule.Of(limit);
        var name = $"{family}:{_callers.Of(http, function)}";
        var reply = (_redis is null ? null : await _redis.TakeAsync(name, rule, cost, need)) ?? _memory.Take(name, rule, cost, need);
        var decision = RateDecision.Of(reply, rule, need);
        var headers = http.Response.Headers;
        headers["RateLimit-Policy"] = _policies[(int)function.Family];
        headers["RateLimit"] = string.Create(
            CultureInfo.InvariantCulture, $"\"{family}\";r={decision.Remaining};t={(decision.Allowed ? decision.FullIn : decision.RetryIn)}");
        return decision.Allowed ? null : Problems.RateLimited(family, limit.Burst, limit.PerMinute, decision.RetryIn);
    }

    // q is what may come at once, w the seconds in which so many come back.
    private string Policy(RouteFamily family)
    {
        var limit = _options.Of(family);
        return string.Create(CultureInfo.InvariantCulture, $"\"{NameOf(family)}\";q={limit.Burst};w={Math.Max(1, (int)Math.Ceiling(limit.Burst / limit.PerMinute * 60))}");
    }

    private static string NameOf(RouteFamily family) => family switch
    {
        RouteFamily.Jobs => "jobs",
        RouteFamily.Operations => "operations",
        _ => "calculations",
    };
}
