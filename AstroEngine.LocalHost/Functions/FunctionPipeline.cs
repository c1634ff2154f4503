using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace AstroEngine.LocalHost.Functions;

/// <summary>The middleware of the app around the call of the function; composed once, run for every invocation of every trigger.</summary>
internal sealed class FunctionPipeline
{
    private readonly FunctionExecutionDelegate _run;

    /// <summary>Composes middleware; the first in the list is the outermost.</summary>
    public FunctionPipeline(IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        FunctionExecutionDelegate run = CallFunction;
        foreach (var component in middleware.Reverse())
        {
            run = component(run);
        }

        _run = run;
    }

    /// <summary>Runs one invocation.</summary>
    public Task InvokeAsync(LocalFunctionContext context) => _run(context);

    private static Task CallFunction(FunctionContext context)
    {
        var local = LocalFunctionContext.From(context);
        var call = local.CallAsync();
        if (!call.IsCompletedSuccessfully)
        {
            return Wait(local, call);
        }

        local.Result = call.Result;
        return Task.CompletedTask;

        static async Task Wait(LocalFunctionContext local, ValueTask<object?> call) => local.Result = await call.ConfigureAwait(false);
    }
}
