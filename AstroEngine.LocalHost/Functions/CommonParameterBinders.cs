using System.Reflection;
using AstroEngine.LocalHost.Durable.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Functions;

/// <summary>The parameters that functions of every trigger but the orchestration may have.</summary>
internal static class CommonParameterBinders
{
    /// <summary>Makes the binder of a parameter.</summary>
    /// <returns>Null when the parameter is none of these kinds.</returns>
    /// <exception cref="LocalHostStartException">The parameter is marked as one of them, but is of another type.</exception>
    public static ParameterBinder? TryFor(FunctionMethod function, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(FunctionContext))
        {
            return static context => context;
        }

        return type == typeof(CancellationToken) ? static context => context.CancellationToken : DurableClientBinding.TryBind(function, parameter);
    }
}
