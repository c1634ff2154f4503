using AstroEngine.Functions.Http;
using AstroEngine.Functions.Http.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace AstroEngine.Functions.Telemetry;

/// <summary>
/// The first of the service's middlewares: notes what a request was and how it ended. The end is that of the response and not of the
/// function, since the host sends what the function returns after all middlewares are through.
/// </summary>
internal sealed class RequestTelemetryMiddleware : IFunctionsWorkerMiddleware
{
    private readonly FunctionTable _functions;
    private readonly TimeProvider _clock;
    private readonly IRequestObserver[] _observers;

    public RequestTelemetryMiddleware(FunctionTable functions, TimeProvider clock, IEnumerable<IRequestObserver> observers)
    {
        _functions = functions;
        _clock = clock;
        _observers = [.. observers];
    }

    // Other triggers are handed on, not awaited: what is awaited around an orchestrator would go on where it is replayed.
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (_observers.Length > 0 && context.GetHttpContext() is { } http)
        {
            Begin(context.FunctionDefinition.Name, http);
        }

        return next(context);
    }

    private void Begin(string function, HttpContext http)
    {
        var record = new RequestRecord(function, _functions.Of(function), http.Request.Method, _clock.GetTimestamp())
        {
            CorrelationId = CorrelationId.Of(http),
        };
        record.AttachTo(http);
        foreach (var observer in _observers)
        {
            observer.OnStarted(record, http);
        }

        http.Response.OnCompleted(
            static state =>
            {
                var (middleware, http) = ((RequestTelemetryMiddleware, HttpContext))state;
                middleware.End(http);
                return Task.CompletedTask;
            },
            (this, http));
    }

    private void End(HttpContext http)
    {
        var record = RequestRecord.Of(http)!;
        record.Duration = _clock.GetElapsedTime(record.StartedAt);
        record.Status = http.Response.StatusCode;
        foreach (var observer in _observers)
        {
            observer.OnCompleted(record, http);
        }
    }
}
