using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Http;

/// <summary>What becomes of an invocation that threw: 500 with an empty body, as on the real host, and a log entry.</summary>
internal static class FailedInvocation
{
    /// <summary>Answers the request.</summary>
    public static void Answer(HttpFunctionContext context, Exception error)
    {
        var http = context.HttpContext;
        var function = (HttpFunction)context.Function;
        if (error is OperationCanceledException && http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer to, and nothing is wrong with the function.
            function.Logger.LogDebug("Function '{Function}' was cancelled: the client went away", function.Route.FunctionName);
            return;
        }

        function.Logger.LogError(error, "Function '{Function}' failed (invocation {InvocationId})", function.Route.FunctionName, context.InvocationId);
        if (http.Response.HasStarted)
        {
            // A half answer must not look like a whole one.
            http.Abort();
            return;
        }

        http.Response.Clear();
        HostHeaders.Apply(http.Response);
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }
}
