using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Telemetry;

/// <summary>Is told of every request that reaches a function. Called on the way of the request: it must be quick, and must not throw.</summary>
internal interface IRequestObserver
{
    /// <summary>A function is about to run.</summary>
    void OnStarted(RequestRecord request, HttpContext context)
    {
    }

    /// <summary>The answer is complete, or the client has gone. Called once for each start.</summary>
    void OnCompleted(RequestRecord request, HttpContext context);
}
