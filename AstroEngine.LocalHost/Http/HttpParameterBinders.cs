using System.Reflection;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.LocalHost.Http;

/// <summary>
/// Decides how each parameter of an HTTP function gets its value. What the host could not bind is found out at the start, not by
/// the first caller.
/// </summary>
internal static class HttpParameterBinders
{
    /// <summary>Makes the binders of a function.</summary>
    /// <exception cref="LocalHostStartException">A parameter cannot be bound.</exception>
    public static ParameterBinder[] For(FunctionMethod function, RouteMatcher matcher) =>
        [.. function.Method.GetParameters().Select(p => For(function, p, matcher))];

    private static ParameterBinder For(FunctionMethod function, ParameterInfo parameter, RouteMatcher matcher)
    {
        var type = parameter.ParameterType;
        if (type == typeof(HttpRequest))
        {
            return static context => ((HttpFunctionContext)context).HttpContext.Request;
        }

        if (parameter.Name == function.TriggerParameter.Name)
        {
            throw new LocalHostStartException($"The trigger parameter '{parameter.Name}' of {function} is a {type.Name}; it must be an HttpRequest.");
        }

        if (CommonParameterBinders.TryFor(function, parameter) is { } common)
        {
            return common;
        }

        if (matcher.Template.Parameters.Any(p => string.Equals(p.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)))
        {
            return FromRoute(function, parameter);
        }

        throw new LocalHostStartException(
            $"The parameter '{parameter.Name}' of {function} is neither the request, a FunctionContext, a CancellationToken, a [DurableClient] nor a parameter of the route '{matcher.Route.Template}'.");
    }

    private static ParameterBinder FromRoute(FunctionMethod function, ParameterInfo parameter)
    {
        var name = parameter.Name!;
        var parse = RouteValueParser.For(parameter.ParameterType)
            ?? throw new LocalHostStartException($"The parameter '{name}' of {function} is a {parameter.ParameterType.Name}, which a route value cannot become.");
        var canBeMissing = parameter.HasDefaultValue || !parameter.ParameterType.IsValueType || Nullable.GetUnderlyingType(parameter.ParameterType) is not null;
        var missing = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        return context =>
        {
            if (((HttpFunctionContext)context).RouteValues[name] is not { } value)
            {
                return canBeMissing ? missing : throw new InvalidOperationException($"The route gave no value for the parameter '{name}', which has no default.");
            }

            // The value itself may be personal data and stays out of the message, which is logged.
            return parse(value as string ?? value.ToString()!)
                ?? throw new InvalidOperationException($"The route value for the parameter '{name}' is not of its type.");
        };
    }
}
