using System.Reflection;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Timers;

/// <summary>Prepares the timer functions among the functions of an app.</summary>
internal static class TimerFunctionLoader
{
    /// <summary>Reads the schedules and makes the binders.</summary>
    /// <exception cref="LocalHostStartException">A function cannot be run.</exception>
    public static IReadOnlyList<TimerFunction> Load(IEnumerable<FunctionMethod> functions, IConfiguration configuration, ILoggerFactory loggers)
    {
        var timers = functions.Where(f => f.Trigger is TimerTriggerAttribute).ToList();
        if (timers.Count == 0)
        {
            return [];
        }

        var zone = TimerZone.Read(configuration);
        return [.. timers.Select(f => Load(f, (TimerTriggerAttribute)f.Trigger, configuration, zone, loggers))];
    }

    private static TimerFunction Load(
        FunctionMethod function, TimerTriggerAttribute trigger, IConfiguration configuration, TimeZoneInfo zone, ILoggerFactory loggers) => new(
            new LocalFunctionDefinition(function, "timerTrigger"),
            new FunctionInvoker(function, [.. function.Method.GetParameters().Select(p => Bind(function, p))]),
            trigger,
            TimerSchedules.Read(function, trigger, configuration, zone),
            loggers.CreateLogger("Function." + function.Name));

    private static ParameterBinder Bind(FunctionMethod function, ParameterInfo parameter)
    {
        if (parameter.Name == function.TriggerParameter.Name)
        {
            return parameter.ParameterType == typeof(TimerInfo)
                ? static context => ((TimerFunctionContext)context).Timer
                : throw new LocalHostStartException(
                    $"The trigger parameter '{parameter.Name}' of {function} is a {parameter.ParameterType.Name}; it must be a TimerInfo.");
        }

        return CommonParameterBinders.TryFor(function, parameter) ?? throw new LocalHostStartException(
            $"The parameter '{parameter.Name}' of {function} is neither the TimerInfo nor one that every trigger can have, such as a CancellationToken.");
    }
}
