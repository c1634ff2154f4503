namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>
/// The rest of the pipeline, as a middleware sees it.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
/// <param name="context">The invocation.</param>
/// <returns>Done when the function and all middleware further in are.</returns>
public delegate Task FunctionExecutionDelegate(FunctionContext context);
