using System.Reflection;
using AstroEngine.LocalHost.Durable.Orchestrations;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.LocalHost.Durable.Functions;

/// <summary>Decides how each parameter of an orchestrator or an activity gets its value.</summary>
internal static class DurableParameterBinders
{
    private static readonly MethodInfo ReadInput = typeof(OrchestrationContext).GetMethod(nameof(TaskOrchestrationContext.GetInput))!;

    /// <summary>Makes the binders of an orchestrator.</summary>
    /// <exception cref="LocalHostStartException">A parameter cannot be bound.</exception>
    public static ParameterBinder[] ForOrchestrator(FunctionMethod function)
    {
        if (function.TriggerParameter.ParameterType != typeof(TaskOrchestrationContext))
        {
            throw new LocalHostStartException(
                $"The trigger parameter '{function.TriggerParameter.Name}' of {function} is a {function.TriggerParameter.ParameterType.Name}; it must be a TaskOrchestrationContext.");
        }

        return [.. function.Method.GetParameters().Select(p => OfOrchestrator(function, p))];
    }

    /// <summary>Makes the binders of an activity.</summary>
    /// <exception cref="LocalHostStartException">A parameter cannot be bound.</exception>
    public static ParameterBinder[] ForActivity(FunctionMethod function) => [.. function.Method.GetParameters().Select(p => OfActivity(function, p))];

    private static ParameterBinder OfOrchestrator(FunctionMethod function, ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(TaskOrchestrationContext))
        {
            return static context => ((OrchestratorFunctionContext)context).Orchestration;
        }

        if (parameter.ParameterType == typeof(FunctionContext))
        {
            return static context => context;
        }

        if (parameter.ParameterType == typeof(CancellationToken) || DurableClientBinding.IsOn(parameter))
        {
            throw new LocalHostStartException(
                $"The parameter '{parameter.Name}' of {function} is not allowed: an orchestrator has its context, its input and a FunctionContext alone, for it must be deterministic.");
        }

        var read = ReadInput.MakeGenericMethod(parameter.ParameterType);
        return context => read.Invoke(((OrchestratorFunctionContext)context).Orchestration, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private static ParameterBinder OfActivity(FunctionMethod function, ParameterInfo parameter)
    {
        // First: the context itself may be the trigger parameter of an activity without input.
        if (CommonParameterBinders.TryFor(function, parameter) is { } common)
        {
            return common;
        }

        var type = parameter.ParameterType;
        if (parameter == function.TriggerParameter)
        {
            var missing = type.IsValueType ? Activator.CreateInstance(type) : null;
            return context => ((ActivityFunctionContext)context).ReadInput(type) ?? missing;
        }

        if (type == typeof(string) && string.Equals(parameter.Name, "instanceId", StringComparison.OrdinalIgnoreCase))
        {
            return static context => ((ActivityFunctionContext)context).InstanceId;
        }

        throw new LocalHostStartException(
            $"The parameter '{parameter.Name}' of {function} is neither the input, 'string instanceId', a FunctionContext, a CancellationToken nor a [DurableClient].");
    }
}
