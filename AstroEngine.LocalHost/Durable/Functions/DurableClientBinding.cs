using System.Reflection;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.LocalHost.Durable.Functions;

/// <summary>Fills the <c>[DurableClient]</c> parameters of functions, whatever their trigger.</summary>
internal static class DurableClientBinding
{
    /// <summary>Whether a parameter wants a client.</summary>
    public static bool IsOn(ParameterInfo parameter) => parameter.IsDefined(typeof(DurableClientAttribute), false);

    /// <summary>Makes the binder of a parameter.</summary>
    /// <returns>The binder; null when the parameter wants no client.</returns>
    /// <exception cref="LocalHostStartException">The parameter is of another type.</exception>
    public static ParameterBinder? TryBind(FunctionMethod function, ParameterInfo parameter)
    {
        if (!IsOn(parameter))
        {
            return null;
        }

        return parameter.ParameterType == typeof(DurableTaskClient)
            ? static context => context.HostServices.GetRequiredService<DurableTaskClient>()
            : throw new LocalHostStartException(
                $"The parameter '{parameter.Name}' of {function} is a {parameter.ParameterType.Name}; with [DurableClient] it must be a DurableTaskClient.");
    }
}
