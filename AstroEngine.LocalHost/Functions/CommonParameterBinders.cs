using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.LocalHost.Functions;

/// <summary>The parameters that functions of every trigger may have.</summary>
internal static class CommonParameterBinders
{
    /// <summary>Makes the binder of a parameter.</summary>
    /// <returns>Null when the parameter is none of these kinds.</returns>
    public static ParameterBinder? TryFor(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(FunctionContext))
        {
            return static context => context;
        }

        if (type == typeof(DurableTaskClient) && parameter.IsDefined(typeof(DurableClientAttribute), false))
        {
            return static context => context.HostServices.GetRequiredService<DurableTaskClient>();
        }

        return type == typeof(CancellationToken) ? static context => context.CancellationToken : null;
    }
}
