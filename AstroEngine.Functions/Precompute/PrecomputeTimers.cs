using AstroEngine.Functions.Precompute.CleanUp;
using AstroEngine.Functions.Precompute.DailyEphemeris;
using AstroEngine.Functions.Precompute.LunarCalendar;
using AstroEngine.Functions.Precompute.MostAsked;
using AstroEngine.Functions.Precompute.Packs;
using AstroEngine.Functions.Precompute.SignTransits;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Precompute;

/// <summary>
/// One timer a task. The schedules are literals: on Azure a function whose schedule names a setting that is missing does not run at all. A task is
/// turned off by <c>Precompute:{Task}:Enabled</c>, or its timer by <c>AzureWebJobs.{Function}.Disabled</c>.
/// </summary>
/// <param name="starter">Starts tasks.</param>
public sealed class PrecomputeTimers(PrecomputeStarter starter)
{
    /// <summary>Starts the daily ephemeris.</summary>
    [Function("PrecomputeDailyEphemeris")]
    public Task DailyEphemeris(
        [TimerTrigger("0 0 */6 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        starter.StartAsync(DailyEphemerisTask.TaskName, client, cancellationToken);

    /// <summary>Starts the lunar calendars of the coming thirty days.</summary>
    [Function("PrecomputeLunarCalendar")]
    public Task LunarCalendar(
        [TimerTrigger("0 0 */6 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        starter.StartAsync(LunarCalendarTask.TaskName, client, cancellationToken);

    /// <summary>Starts the transits of the signs.</summary>
    [Function("PrecomputeSignTransits")]
    public Task SignTransits(
        [TimerTrigger("0 0 */6 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        starter.StartAsync(SignTransitsTask.TaskName, client, cancellationToken);

    /// <summary>Starts the warm-up.</summary>
    [Function("PrecomputeWarmUp")]
    public Task WarmUp(
        [TimerTrigger("0 */30 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        starter.StartAsync(WarmUpTask.TaskName, client, cancellationToken);

    /// <summary>Starts the clean-up.</summary>
    [Function("PrecomputeCleanUp")]
    public Task CleanUp(
        [TimerTrigger("0 0 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        starter.StartAsync(CleanUpTask.TaskName, client, cancellationToken);

    /// <summary>Starts the look for packs that are missing: at each start of the host too, so that a new <c>PackSpan</c> is not left until midnight.</summary>
    [Function("PrecomputeEphemerisPacks")]
    public Task EphemerisPacks(
        [TimerTrigger("0 0 0 * * *", RunOnStartup = true)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        starter.StartAsync(PackTask.TaskName, client, cancellationToken);
}
