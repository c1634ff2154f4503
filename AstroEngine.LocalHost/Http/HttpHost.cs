using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.LocalHost.Http;

/// <summary>Answers HTTP requests: finds the function, checks the key, runs the pipeline.</summary>
internal sealed class HttpHost(
    RouteTable routes, FunctionKeys keys, FunctionPipeline pipeline, RequestGate gate, HostSettings settings, IServiceProvider services)
{
    /// <summary>The services of the host, without a scope.</summary>
    public IServiceProvider Services { get; } = services;

    /// <summary>Answers one request.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        if (!gate.TryEnter())
        {
            HostHeaders.Apply(context.Response);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "1";
            context.Response.Headers.Connection = "close";
            return Task.CompletedTask;
        }

        if (!routes.TryFind(context, out var function, out var values))
        {
            return Refuse(context, StatusCodes.Status404NotFound);
        }

        if (!keys.Allow(context.Request, function.Route.Level))
        {
            return Refuse(context, StatusCodes.Status401Unauthorized);
        }

        context.Request.RouteValues = values;
        return RunAsync(new HttpFunctionContext(this, function, context, values));
    }

    /// <summary>Makes what cancels an invocation.</summary>
    /// <param name="aborted">Cancelled when the client goes away.</param>
    public CancellationTokenSource CreateCancellation(CancellationToken aborted)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(aborted, gate.GraceIsOver);
        if (settings.FunctionTimeout is { } timeout)
        {
            source.CancelAfter(timeout);
        }

        return source;
    }

    private Task Refuse(HttpContext context, int status)
    {
        HostHeaders.Apply(context.Response);
        context.Response.StatusCode = status;
        gate.Exit();
        return Task.CompletedTask;
    }

    private async Task RunAsync(HttpFunctionContext context)
    {
        try
        {
            await pipeline.InvokeAsync(context).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            FailedInvocation.Answer(context, error);
        }
        finally
        {
            context.Dispose();
            gate.Exit();
        }
    }
}
