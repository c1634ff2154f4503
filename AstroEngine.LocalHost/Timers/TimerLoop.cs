using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Timers;

/// <summary>Runs one timer function when it is due, one run after the other.</summary>
internal sealed class TimerLoop(TimerFunction function, TimerInvoker invoker, TimerStatusStore store, TimeProvider clock, ILogger logger)
{
    /// <summary>The clock is looked at this often: a machine that slept, or whose clock was set, is not late for more than this.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private volatile TimerStatus _status = TimerStatus.Begin(function.Schedule, clock.GetUtcNow());

    /// <summary>The function.</summary>
    public TimerFunction Function => function;

    /// <summary>Waits and runs until the host stops.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            if (Resume())
            {
                logger.LogInformation("Timer '{Function}' was due at {Due:o} and runs now", function.Name, _status.Next);
                await TickAsync(isPastDue: true).ConfigureAwait(false);
            }
            else if (function.RunsOnStartup)
            {
                await TickAsync(isPastDue: false).ConfigureAwait(false);
            }

            while (await WaitAsync(stopping).ConfigureAwait(false) && await TickAsync(isPastDue: false).ConfigureAwait(false))
            {
                // A run that took longer than to its next time is followed by one more at once, and by none for the others it missed.
            }
        }
        catch (Exception error)
        {
            logger.LogCritical(error, "Timer '{Function}' runs no more", function.Name);
        }
    }

    /// <summary>Runs the function once by hand; its schedule does not change.</summary>
    public Task RunByHandAsync() => invoker.TryRunAsync(function, Info(isPastDue: false), static () => { });

    /// <summary>Finds out where the timer stands at the start of the host.</summary>
    /// <returns>Whether a run was missed.</returns>
    private bool Resume()
    {
        var now = clock.GetUtcNow();
        if (!function.IsMonitored)
        {
            return false;
        }

        var recorded = store.Read(function.Name);
        _status = recorded?.Resume(function.Schedule, now) ?? TimerStatus.Begin(function.Schedule, now);
        if (_status != recorded)
        {
            store.Write(function.Name, _status);
        }

        logger.LogDebug("Timer '{Function}' ({Schedule}) is due next at {Next:o}", function.Name, function.Schedule, _status.Next);
        return now > _status.Next;
    }

    private async Task<bool> TickAsync(bool isPastDue)
    {
        var began = clock.GetUtcNow();
        return await invoker.TryRunAsync(function, Info(isPastDue), Record).ConfigureAwait(false);

        void Record()
        {
            _status = TimerStatus.AfterRun(function.Schedule, began);
            if (function.IsMonitored)
            {
                store.Write(function.Name, _status);
            }
        }
    }

    private TimerInfo Info(bool isPastDue) => new()
    {
        ScheduleStatus = function.IsMonitored ? _status.ToScheduleStatus() : null,
        IsPastDue = isPastDue,
    };

    /// <summary>Waits until the function is due.</summary>
    /// <returns>False when the host stops first.</returns>
    private async Task<bool> WaitAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var left = _status.Next - clock.GetUtcNow();
            if (left <= TimeSpan.Zero)
            {
                return true;
            }

            // In whole milliseconds, as timers count.
            var wait = left < LongestWait ? TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)) : LongestWait;
            await Task.Delay(wait, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return false;
    }
}
