using System.Reflection;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Http;

/// <summary>Enumerates the routes of HTTP functions without starting a host.</summary>
public static class HttpFunctionRoutes
{
    /// <summary>Finds the routes of an assembly, in the order in which the host tries them.</summary>
    /// <param name="assembly">The assembly that holds the functions.</param>
    /// <param name="routePrefix">The prefix of host.json; may be empty.</param>
    /// <returns>The routes.</returns>
    public static IReadOnlyList<HttpFunctionRoute> Find(Assembly assembly, string routePrefix)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(routePrefix);
        var routes = new List<HttpFunctionRoute>();
        foreach (var function in FunctionDiscovery.Find([assembly]))
        {
            if (function.Trigger is HttpTriggerAttribute trigger)
            {
                routes.Add(Read(function, trigger, routePrefix.Trim('/')));
            }
        }

        return routes;
    }

    /// <summary>Reads the route of a function.</summary>
    /// <exception cref="LocalHostStartException">The real host would leave the function out because of its route.</exception>
    internal static HttpFunctionRoute Read(FunctionMethod function, HttpTriggerAttribute trigger, string routePrefix)
    {
        var route = string.IsNullOrWhiteSpace(trigger.Route) ? function.Name : trigger.Route;
        var bare = route.Trim('/');
        if (bare.StartsWith("admin", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("runtime", StringComparison.OrdinalIgnoreCase))
        {
            throw new LocalHostStartException(
                $"The route '{route}' of {function} begins with 'admin' or 'runtime': the real host keeps these for itself and leaves the function out.");
        }

        var template = routePrefix.Length == 0 ? route : $"{routePrefix}/{route}";
        return new HttpFunctionRoute(function.Name, template, trigger.Methods ?? [], trigger.AuthLevel);
    }
}
