using System.Reflection;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Routing.Patterns;
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
    /// <exception cref="LocalHostStartException">On Azure the function would not be reached by this route.</exception>
    internal static HttpFunctionRoute Read(FunctionMethod function, HttpTriggerAttribute trigger, string routePrefix)
    {
        var route = trigger.Route ?? function.Name;
        if (string.IsNullOrWhiteSpace(route))
        {
            // The host would take the name of the function for the route, the worker the root.
            throw new LocalHostStartException(
                $"The route of {function} is empty, which the real host and its worker understand differently. The root is '{{ignored:maxlength(0)?}}'.");
        }

        if (IsReserved(route))
        {
            throw new LocalHostStartException(
                $"The route '{route}' of {function} begins with 'admin' or 'runtime': the real host keeps these for itself and leaves the function out.");
        }

        try
        {
            // The real worker parses every route once more, in this form; one that fails there takes all functions down.
            RoutePatternFactory.Parse($"{routePrefix}/{route}");
        }
        catch (RoutePatternException error)
        {
            throw new LocalHostStartException($"The route '{route}' of {function} is not valid: {error.Message}", error);
        }

        var template = routePrefix.Length == 0 ? route : $"{routePrefix}/{route}";
        return new HttpFunctionRoute(function.Name, template, trigger.Methods ?? [], trigger.AuthLevel);
    }

    private static bool IsReserved(string route)
    {
        var bare = route.AsSpan().Trim('/');
        return bare.StartsWith("admin", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("runtime", StringComparison.OrdinalIgnoreCase);
    }
}
