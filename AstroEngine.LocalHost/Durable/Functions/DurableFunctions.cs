using System.Diagnostics.CodeAnalysis;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Durable.Functions;

/// <summary>The orchestrators and activities of an app, by name.</summary>
internal sealed class DurableFunctions
{
    private readonly Dictionary<string, LoadedFunction> _orchestrators = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LoadedFunction> _activities = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Prepares the durable functions among the functions of an app.</summary>
    /// <exception cref="LocalHostStartException">A function cannot be run.</exception>
    public DurableFunctions(IEnumerable<FunctionMethod> functions)
    {
        foreach (var function in functions)
        {
            switch (function.Trigger)
            {
                case OrchestrationTriggerAttribute trigger:
                    ThrowIfNotTask(function);
                    _orchestrators.Add(trigger.Orchestration ?? function.Name, Load(function, "orchestrationTrigger", DurableParameterBinders.ForOrchestrator(function)));
                    break;
                case ActivityTriggerAttribute trigger:
                    _activities.Add(trigger.Activity ?? function.Name, Load(function, "activityTrigger", DurableParameterBinders.ForActivity(function)));
                    break;
            }
        }
    }

    /// <summary>Whether an app has anything to do with orchestrations.</summary>
    public static bool AreIn(IEnumerable<FunctionMethod> functions) => functions.Any(f =>
        f.Trigger is OrchestrationTriggerAttribute or ActivityTriggerAttribute || f.Method.GetParameters().Any(DurableClientBinding.IsOn));

    /// <summary>Finds an orchestrator.</summary>
    public bool TryFindOrchestrator(string? name, [NotNullWhen(true)] out LoadedFunction? function)
    {
        function = null;
        return name is not null && _orchestrators.TryGetValue(name, out function);
    }

    /// <summary>Finds an activity.</summary>
    public bool TryFindActivity(string? name, [NotNullWhen(true)] out LoadedFunction? function)
    {
        function = null;
        return name is not null && _activities.TryGetValue(name, out function);
    }

    private static LoadedFunction Load(FunctionMethod function, string binding, ParameterBinder[] binders) =>
        new(new LocalFunctionDefinition(function, binding), new FunctionInvoker(function, binders));

    private static void ThrowIfNotTask(FunctionMethod function)
    {
        var type = function.Method.ReturnType;
        if (type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>)))
        {
            throw new LocalHostStartException($"The orchestrator {function} returns a ValueTask; it must return a Task.");
        }
    }
}
