namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>
/// Runs around every invocation, whatever the trigger. One instance serves all invocations.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>
    /// Runs around one invocation. What the function returned is executed only after this has returned (as on Azure):
    /// the HTTP response is still empty when <paramref name="next"/> is done.
    /// </summary>
    /// <param name="context">The invocation.</param>
    /// <param name="next">The rest of the pipeline.</param>
    /// <returns>Done when the invocation is.</returns>
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
