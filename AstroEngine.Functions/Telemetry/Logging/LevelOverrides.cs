using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>
/// Levels set at run time, which end by themselves: whoever looks for a fault at night need not remember to be quiet again. Of this instance
/// alone. Thread-safe.
/// </summary>
public sealed class LevelOverrides : IDisposable
{
    /// <summary>How many there may be at a time.</summary>
    internal const int Most = 20;

    /// <summary>How long one lasts unless said otherwise.</summary>
    internal static readonly TimeSpan DefaultDuration = TimeSpan.FromMinutes(10);

    /// <summary>How long one lasts at most.</summary>
    internal static readonly TimeSpan LongestDuration = TimeSpan.FromHours(24);

    private readonly TimeProvider _clock;
    private readonly Lock _lock = new();
    private readonly ITimer _timer;
    private List<LevelOverride> _overrides = [];
    private CancellationTokenSource _changed = new();

    internal LevelOverrides(TimeProvider clock)
    {
        _clock = clock;
        _timer = clock.CreateTimer(static state => ((LevelOverrides)state!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Those that hold now, in the order in which they were set.</summary>
    internal IReadOnlyList<LevelOverride> Current
    {
        get
        {
            Expire();
            return _overrides;
        }
    }

    /// <summary>Says once when the levels have changed.</summary>
    internal IChangeToken ChangeToken => new CancellationChangeToken(Volatile.Read(ref _changed).Token);

    /// <summary>Sets a level.</summary>
    /// <param name="source">For which sources; null for all that no rule names. One that is set already is replaced.</param>
    /// <param name="level">The level.</param>
    /// <param name="duration">How long.</param>
    /// <returns>What was set; null when there are too many already.</returns>
    internal LevelOverride? Set(string? source, LogLevel level, TimeSpan duration)
    {
        Expire();
        LevelOverride added;
        lock (_lock)
        {
            var others = _overrides.Where(o => !IsOf(o, source)).ToList();
            if (others.Count >= Most)
            {
                return null;
            }

            added = new LevelOverride(source, level, _clock.GetUtcNow() + duration);
            _overrides = [.. others, added];
        }

        Announce();
        return added;
    }

    /// <summary>Takes a level back.</summary>
    /// <returns>Whether one was set.</returns>
    internal bool Remove(string? source)
    {
        lock (_lock)
        {
            var others = _overrides.Where(o => !IsOf(o, source)).ToList();
            if (others.Count == _overrides.Count)
            {
                return false;
            }

            _overrides = others;
        }

        Announce();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        _changed.Dispose();
    }

    private static bool IsOf(LevelOverride one, string? source) => string.Equals(one.Source, source, StringComparison.OrdinalIgnoreCase);

    // A timer counts whole milliseconds, and may ring a moment before the end that it was set for: then it is set again.
    private void Ring()
    {
        Expire();
        lock (_lock)
        {
            SetTimer();
        }
    }

    private void Expire()
    {
        lock (_lock)
        {
            var now = _clock.GetUtcNow();
            if (_overrides.TrueForAll(o => o.Until > now))
            {
                return;
            }

            _overrides = [.. _overrides.Where(o => o.Until > now)];
        }

        Announce();
    }

    // Outside the lock: who listens asks for the levels at once.
    private void Announce()
    {
        lock (_lock)
        {
            SetTimer();
        }

        Interlocked.Exchange(ref _changed, new CancellationTokenSource()).Cancel();
    }

    private void SetTimer()
    {
        if (_overrides.Count == 0)
        {
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }

        // Rounded up, or it would ring again and again within the last millisecond.
        var left = Math.Ceiling((_overrides.Min(o => o.Until) - _clock.GetUtcNow()).TotalMilliseconds);
        _timer.Change(TimeSpan.FromMilliseconds(Math.Max(left, 0)), Timeout.InfiniteTimeSpan);
    }
}
