using System.Reflection;
using AstroEngine.Functions.Precompute;
using AstroEngine.LocalHost.Timers;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Tests.Functions.Precompute;

public sealed class PrecomputeTimersTests
{
    [Fact]
    public async Task Timers_OfAllTasks_RunAtTheIntervalThatTheTaskNames()
    {
        await using var services = new PrecomputeServices();
        var timers = typeof(PrecomputeTimers).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .ToDictionary(m => m.Name, m => (
                Function: m.GetCustomAttribute<FunctionAttribute>()!.Name, m.GetParameters()[0].GetCustomAttribute<TimerTriggerAttribute>()!.Schedule));

        foreach (var task in services.Get<PrecomputeTasks>().All)
        {
            var name = string.Concat(task.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
            var (function, schedule) = timers[name];
            Assert.Equal("Precompute" + name, function);
            var cron = CronSchedule.TryParse(schedule, TimeZoneInfo.Utc)!;
            var now = services.Clock.GetUtcNow();
            Assert.Equal(task.Interval, cron.NextAfter(cron.NextAfter(now)!.Value) - cron.NextAfter(now));
            Assert.Equal(0, cron.NextAfter(now)!.Value.UtcTicks % task.Interval.Ticks);
        }

        Assert.Equal(timers.Count, services.Get<PrecomputeTasks>().All.Count);
    }

    [Theory]
    [InlineData("DailyEphemeris", "daily-ephemeris")]
    [InlineData("LunarCalendar", "lunar-calendar")]
    [InlineData("SignTransits", "sign-transits")]
    [InlineData("WarmUp", "warm-up")]
    [InlineData("CleanUp", "clean-up")]
    [InlineData("EphemerisPacks", "ephemeris-packs")]
    public async Task Tick_Timer_StartsItsTask(string timer, string task)
    {
        await using var services = new PrecomputeServices();
        var timers = new PrecomputeTimers(services.Get<PrecomputeStarter>());

        await (Task)typeof(PrecomputeTimers).GetMethod(timer)!.Invoke(timers, [new TimerInfo(), services.Client, CancellationToken.None])!;

        Assert.Equal(task, Assert.Single(services.Client.Scheduled).Input);
    }

    [Fact]
    public async Task Activity_Task_IsRun()
    {
        await using var services = new PrecomputeServices();

        var summary = await new PrecomputeOrchestration(services.Get<PrecomputeRunner>()).Run("clean-up", services.Client, default);

        Assert.Equal("0 jobs and 0 other orchestrations removed, 0 abandoned uploads, 0 idempotency keys", summary);
    }
}
