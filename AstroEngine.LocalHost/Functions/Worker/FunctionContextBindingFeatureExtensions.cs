using AstroEngine.LocalHost.Functions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// The way from an invocation to what the function returned.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public static class FunctionContextBindingFeatureExtensions
{
    /// <summary>Gives the returned value if it is of a type.</summary>
    /// <typeparam name="T">The type expected.</typeparam>
    /// <param name="context">The invocation.</param>
    /// <returns>The value, which may be replaced.</returns>
    /// <exception cref="InvalidOperationException">The returned value is of another type, or there is none.</exception>
    public static InvocationResult<T> GetInvocationResult<T>(this FunctionContext context)
    {
        var local = LocalFunctionContext.From(context);
        return local.Result is T
            ? new LocalInvocationResult<T>(local)
            : throw new InvalidOperationException($"The function returned {local.Result?.GetType().ToString() ?? "nothing"}, not {typeof(T)}.");
    }

    /// <summary>Gives the returned value.</summary>
    /// <param name="context">The invocation.</param>
    /// <returns>The value, which may be replaced.</returns>
    public static InvocationResult GetInvocationResult(this FunctionContext context) =>
        new LocalInvocationResult(LocalFunctionContext.From(context));
}
