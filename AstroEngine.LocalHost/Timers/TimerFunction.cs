using AstroEngine.LocalHost.Functions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Timers;

/// <summary>A function that runs on a schedule, ready to be invoked.</summary>
internal sealed class TimerFunction : LoadedFunction
{
    /// <summary>Puts the parts of a function together.</summary>
    public TimerFunction(
        LocalFunctionDefinition definition, FunctionInvoker invoker, TimerTriggerAttribute trigger, ITimerSchedule schedule, ILogger logger)
        : base(definition, invoker)
    {
        Schedule = schedule;
        IsMonitored = trigger.UseMonitor && !schedule.IsDense;
        RunsOnStartup = trigger.RunOnStartup;
        Logger = logger;
    }

    /// <summary>The name of the function.</summary>
    public string Name => Definition.Name;

    /// <summary>When it runs.</summary>
    public ITimerSchedule Schedule { get; }

    /// <summary>Whether its runs are recorded.</summary>
    public bool IsMonitored { get; }

    /// <summary>Whether it also runs at every start of the host.</summary>
    public bool RunsOnStartup { get; }

    /// <summary>The logger of category <c>Function.name</c>, as the real host names it.</summary>
    public ILogger Logger { get; }
}
