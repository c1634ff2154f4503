using AstroEngine.Functions.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>Gives every line that is logged during a request its correlation id, and every line of an orchestration or activity the id of its job.</summary>
internal sealed class LogScopeMiddleware(ILogger<LogScopeMiddleware> logger) : IFunctionsWorkerMiddleware
{
    private const string Instance = "instanceId";

    // The scope lives on in what was started within it; nothing is awaited, for an orchestrator would go on here where it is replayed.
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (ScopeOf(context) is not { } scope)
        {
            return next(context);
        }

        using (logger.BeginScope(scope))
        {
            return next(context);
        }
    }

    private static LogScope? ScopeOf(FunctionContext context)
    {
        if (context.GetHttpContext() is { } http)
        {
            return new LogScope(LogScope.CorrelationId, CorrelationId.Of(http));
        }

        return context.BindingContext.BindingData.TryGetValue(Instance, out var id) && id is string { Length: > 0 } job
            ? new LogScope(LogScope.JobId, job.Trim('"'))
            : null;
    }
}
