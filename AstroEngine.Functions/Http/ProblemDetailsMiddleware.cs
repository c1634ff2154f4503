using System.Diagnostics;
using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Http;

/// <summary>
/// Gives every request a correlation id, and turns whatever a function throws into a problem document: on the real host an
/// exception that leaves the worker is a 500 without a body.
/// </summary>
/// <param name="logger">Receives failures of the service; mistakes of callers are not logged.</param>
internal sealed class ProblemDetailsMiddleware(ILogger<ProblemDetailsMiddleware> logger) : IFunctionsWorkerMiddleware
{
    // An orchestrator is handed on, not awaited: what is awaited around it would go on where the orchestrator is replayed.
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next) =>
        context.GetHttpContext() is { } http ? AnswerAsync(context, http, next) : next(context);

    private async Task AnswerAsync(FunctionContext context, HttpContext http, FunctionExecutionDelegate next)
    {
        http.Response.Headers[CorrelationId.Header] = CorrelationId.Of(http);
        http.Response.Headers.TraceParent = Activity.Current?.Id;
        try
        {
            await next(context);
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            if (http.RequestAborted.IsCancellationRequested)
            {
                return;
            }

            // The host executes the result as if the function had returned it.
            context.GetInvocationResult().Value = new ProblemResult(ProblemOf(Cause(e), context, http));
        }
    }

    // Where the worker calls a function by reflection, what an asynchronous function throws comes wrapped.
    private static Exception Cause(Exception exception) =>
        exception is AggregateException { InnerExceptions: [var only] } ? Cause(only) : exception;

    private Problem ProblemOf(Exception exception, FunctionContext context, HttpContext http)
    {
        if (Problems.Of(exception) is { } known)
        {
            return known;
        }

        if (exception is BadHttpRequestException e)
        {
            if (e.StatusCode == StatusCodes.Status413PayloadTooLarge
                && http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize is { } most)
            {
                return Problems.BodyTooLarge(most);
            }

            return Problems.BadRequest(e.StatusCode, "The request could not be read to its end.");
        }

        if (exception is IOException)
        {
            logger.StoreUnreachable(exception, context.FunctionDefinition.Name);
            return Problems.StorageUnavailable();
        }

        logger.ApplicationError(
            exception, ExceptionText.MessageOf(exception), exception.GetType().Name, context.FunctionDefinition.Name);
        return Problems.Internal();
    }
}
