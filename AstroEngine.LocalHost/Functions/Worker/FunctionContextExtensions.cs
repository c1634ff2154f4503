using AstroEngine.LocalHost.Http;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// The way from an invocation to its HTTP request.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore.
/// </summary>
public static class FunctionContextExtensions
{
    /// <summary>Finds the HTTP context of an invocation.</summary>
    /// <param name="context">The invocation.</param>
    /// <returns>
    /// The HTTP context; null when something else than HTTP started the function, and in middleware that was added before
    /// <c>ConfigureFunctionsWebApplication</c>.
    /// </returns>
    public static HttpContext? GetHttpContext(this FunctionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context is HttpFunctionContext http)
        {
            return http.VisibleHttpContext;
        }

        return context.Items.TryGetValue(HttpFunctionContext.HttpContextKey, out var found) ? found as HttpContext : null;
    }
}
