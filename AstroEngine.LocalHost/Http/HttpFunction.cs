using AstroEngine.LocalHost.Functions;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Http;

/// <summary>A function that answers HTTP requests, ready to be matched and invoked.</summary>
internal sealed class HttpFunction : LoadedFunction
{
    /// <summary>Puts the parts of a function together.</summary>
    public HttpFunction(LocalFunctionDefinition definition, FunctionInvoker invoker, RouteMatcher matcher, ILogger logger)
        : base(definition, invoker)
    {
        Matcher = matcher;
        Logger = logger;
    }

    /// <summary>Matches its route.</summary>
    public RouteMatcher Matcher { get; }

    /// <summary>Its route.</summary>
    public HttpFunctionRoute Route => Matcher.Route;

    /// <summary>The logger of category <c>Function.name</c>, as the real host names it.</summary>
    public ILogger Logger { get; }
}
