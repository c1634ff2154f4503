using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using AstroEngine.LocalHost.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Timers;

/// <summary>Runs timer functions through the pipeline. A run counts with the requests that a stopping host waits for.</summary>
internal sealed class TimerInvoker(FunctionPipeline pipeline, RequestGate gate, HostSettings settings, TimeProvider clock, IServiceProvider services)
{
    /// <summary>Runs a function once. Its failure is logged and goes no further.</summary>
    /// <param name="function">The function.</param>
    /// <param name="timer">What it learns of its schedule.</param>
    /// <param name="finish">Called at the end of the run, before the host may stop.</param>
    /// <returns>False when the host is stopping and the function was not run.</returns>
    public async Task<bool> TryRunAsync(TimerFunction function, TimerInfo timer, Action finish)
    {
        if (!gate.TryEnter())
        {
            return false;
        }

        try
        {
            await RunAsync(function, timer).ConfigureAwait(false);
            finish();
        }
        finally
        {
            gate.Exit();
        }

        return true;
    }

    private async Task RunAsync(TimerFunction function, TimerInfo timer)
    {
        var began = clock.GetTimestamp();
        using var timeout = settings.FunctionTimeout is { } limit ? new CancellationTokenSource(limit, clock) : new CancellationTokenSource();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, gate.GraceIsOver);
        var context = new TimerFunctionContext(function, timer, services, cancellation.Token);
        await using (context.ConfigureAwait(false))
        {
            try
            {
                await pipeline.InvokeAsync(context).ConfigureAwait(false);
                function.Logger.LogDebug("Function '{Function}' has run in {Elapsed}", function.Name, clock.GetElapsedTime(began));
            }
            catch (Exception error)
            {
                function.Logger.LogError(error, "Function '{Function}' failed (invocation {InvocationId})", function.Name, context.InvocationId);
            }
        }
    }
}
