using AstroEngine.Functions.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>
/// What stands before every HTTP function: secure headers, limits of size, parts that are switched off, rate limits. A refusal is an answer
/// like any other, not an exception: it must cost less than what it refuses.
/// </summary>
internal sealed class GuardMiddleware(
    SecureHeaders headers, FunctionTable functions, RateLimiter limiter, FeatureOptions features, IOptions<HttpOptions> options) : IFunctionsWorkerMiddleware
{
    private readonly HttpOptions _options = options.Value;

    // Other triggers are handed on, not awaited: what is awaited around an orchestrator would go on where it is replayed.
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            return next(context);
        }

        headers.Apply(http.Response.Headers);
        var function = functions.Of(context.FunctionDefinition.Name);
        if (Refusal(http, function) is { } problem)
        {
            Refuse(context, problem);
            return Task.CompletedTask;
        }

        return limiter.IsOn && function.Family != RouteFamily.Exempt ? LimitAsync(context, http, function, next) : next(context);
    }

    private Problem? Refusal(HttpContext http, FunctionTraits function)
    {
        if (!features.Jobs && function.Family == RouteFamily.Jobs)
        {
            return Problems.FeatureOff("Jobs", $"{FeatureOptions.Section}:{nameof(FeatureOptions.Jobs)}");
        }

        return RequestSize.Mistake(http.Request, _options);
    }

    private async Task LimitAsync(FunctionContext context, HttpContext http, FunctionTraits function, FunctionExecutionDelegate next)
    {
        if (await limiter.TakeAsync(http, function) is { } problem)
        {
            Refuse(context, problem);
            return;
        }

        await next(context);
    }

    private static void Refuse(FunctionContext context, Problem problem) => context.GetInvocationResult().Value = new ProblemResult(problem);
}
