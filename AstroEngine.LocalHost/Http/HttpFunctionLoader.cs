using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Http;

/// <summary>Prepares the HTTP functions among the functions of an app.</summary>
internal static class HttpFunctionLoader
{
    /// <summary>Parses the routes, makes the binders, and finds what the real host would refuse.</summary>
    /// <exception cref="LocalHostStartException">A function cannot be run.</exception>
    public static IReadOnlyList<HttpFunction> Load(
        IEnumerable<FunctionMethod> functions, string routePrefix, IInlineConstraintResolver resolver, ILoggerFactory loggers)
    {
        var loaded = new List<HttpFunction>();
        foreach (var function in functions)
        {
            if (function.Trigger is HttpTriggerAttribute trigger)
            {
                var matcher = new RouteMatcher(HttpFunctionRoutes.Read(function, trigger, routePrefix), resolver);
                var invoker = new FunctionInvoker(function, HttpParameterBinders.For(function, matcher));
                var definition = new LocalFunctionDefinition(function, "httpTrigger");
                loaded.Add(new HttpFunction(definition, invoker, matcher, loggers.CreateLogger("Function." + function.Name)));
            }
        }

        RefuseTwins(loaded);
        return loaded;
    }

    /// <summary>The real host leaves out a function whose route and method another one has.</summary>
    private static void RefuseTwins(List<HttpFunction> functions)
    {
        foreach (var twins in functions.GroupBy(f => f.Route.Template.Trim('/'), StringComparer.OrdinalIgnoreCase))
        {
            var seen = new List<HttpFunctionRoute>();
            foreach (var route in twins.Select(f => f.Route))
            {
                if (seen.Find(s => RouteCollisions.SharedMethod(s, route) is not null) is { } other)
                {
                    throw new LocalHostStartException(
                        $"The functions '{other.FunctionName}' and '{route.FunctionName}' both have the route '{route.Template}' for one method: the real host leaves one of them out.");
                }

                seen.Add(route);
            }
        }
    }
}
