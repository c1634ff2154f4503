using AstroEngine.LocalHost.Functions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>
/// Adds middleware, which runs around every invocation in the order in which it was added.
/// The real type lives in Microsoft.Azure.Functions.Worker.Core.
/// </summary>
public static class MiddlewareWorkerApplicationBuilderExtensions
{
    /// <summary>Adds a middleware that the container builds, once for the app.</summary>
    /// <typeparam name="T">The middleware.</typeparam>
    /// <param name="builder">What to add to.</param>
    /// <returns>A builder to go on with.</returns>
    public static IFunctionsWorkerApplicationBuilder UseMiddleware<T>(this IFunctionsWorkerApplicationBuilder builder)
        where T : class, IFunctionsWorkerMiddleware
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<T>();
        builder.Use(next =>
        {
            var middleware = new SingletonMiddleware<T>();
            return context => middleware.Get(context).Invoke(context, next);
        });
        return builder;
    }

    /// <summary>Adds a middleware that runs only around some invocations.</summary>
    /// <typeparam name="T">The middleware.</typeparam>
    /// <param name="builder">What to add to.</param>
    /// <param name="predicate">Says whether it runs around an invocation.</param>
    /// <returns>A builder to go on with.</returns>
    public static IFunctionsWorkerApplicationBuilder UseWhen<T>(this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, bool> predicate)
        where T : class, IFunctionsWorkerMiddleware
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(predicate);
        builder.Services.AddSingleton<T>();
        builder.Use(next =>
        {
            var middleware = new SingletonMiddleware<T>();
            return context => predicate(context) ? middleware.Get(context).Invoke(context, next) : next(context);
        });
        return builder;
    }

    /// <summary>Adds a middleware that is a function.</summary>
    /// <param name="builder">What to add to.</param>
    /// <param name="middleware">Gets the invocation and the rest of the pipeline.</param>
    /// <returns>A builder to go on with.</returns>
    public static IFunctionsWorkerApplicationBuilder UseMiddleware(
        this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, Func<Task>, Task> middleware)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(middleware);
        builder.Use(next => context => middleware(context, () => next(context)));
        return builder;
    }

    /// <summary>Adds a middleware that is a function and runs only around some invocations.</summary>
    /// <param name="builder">What to add to.</param>
    /// <param name="predicate">Says whether it runs around an invocation.</param>
    /// <param name="middleware">Gets the invocation and the rest of the pipeline.</param>
    /// <returns>A builder to go on with.</returns>
    public static IFunctionsWorkerApplicationBuilder UseWhen(
        this IFunctionsWorkerApplicationBuilder builder,
        Func<FunctionContext, bool> predicate,
        Func<FunctionContext, Func<Task>, Task> middleware)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(predicate);
        ArgumentNullException.ThrowIfNull(middleware);
        builder.Use(next => context => predicate(context) ? middleware(context, () => next(context)) : next(context));
        return builder;
    }
}
