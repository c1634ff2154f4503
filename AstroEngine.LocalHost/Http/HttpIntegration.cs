using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace AstroEngine.LocalHost.Http;

/// <summary>
/// The place in the pipeline where the ASP.NET Core integration sits: middleware inside of it sees the HTTP context, and what
/// the function returned is executed when that middleware has returned.
/// </summary>
internal static class HttpIntegration
{
    /// <summary>Wraps the rest of the pipeline.</summary>
    public static FunctionExecutionDelegate Wrap(FunctionExecutionDelegate next) =>
        context => context is HttpFunctionContext http ? RunAsync(http, next) : next(context);

    private static Task RunAsync(HttpFunctionContext context, FunctionExecutionDelegate next)
    {
        context.ShowHttpContext();
        var run = next(context);
        return run.IsCompletedSuccessfully ? ExecuteResult(context) : Wait(run, context);

        static async Task Wait(Task run, HttpFunctionContext context)
        {
            await run.ConfigureAwait(false);
            await ExecuteResult(context).ConfigureAwait(false);
        }
    }

    /// <summary>Any other object is ignored, as on the real host: the answer is what the function wrote, or an empty 200.</summary>
    private static Task ExecuteResult(HttpFunctionContext context) => context.Result switch
    {
        // In this order, since some types are both.
        IActionResult action => action.ExecuteResultAsync(
            new ActionContext(context.HttpContext, context.HttpContext.GetRouteData(), new ActionDescriptor())),
        IResult result => result.ExecuteAsync(context.HttpContext),
        _ => Task.CompletedTask,
    };
}
