namespace AstroEngine.Functions.Telemetry.Windows;

/// <summary>One window as a ring of slots; a slot is begun anew when its turn comes again. Not safe for concurrent use.</summary>
/// <param name="window">The length of the window.</param>
/// <param name="slots">How many slots it has.</param>
internal sealed class WindowRing(TimeSpan window, int slots)
{
    private readonly long _slotTicks = window.Ticks / slots;
    private readonly WindowSlot?[] _slots = new WindowSlot?[slots];

    /// <summary>Adds a request that ended now.</summary>
    /// <param name="now">Time since the windows began.</param>
    /// <param name="sample">The request.</param>
    public void Add(TimeSpan now, in RequestSample sample)
    {
        var number = now.Ticks / _slotTicks;
        var slot = _slots[number % _slots.Length] ??= new WindowSlot();
        if (slot.Number != number)
        {
            slot.Begin(number);
        }

        slot.Add(sample);
    }

    /// <summary>What the window holds.</summary>
    /// <param name="now">Time since the windows began.</param>
    public WindowMeasure Measure(TimeSpan now)
    {
        var current = now.Ticks / _slotTicks;
        var oldest = current - _slots.Length + 1;
        var sum = new WindowSlot();
        foreach (var slot in _slots)
        {
            if (slot is not null && slot.Number >= oldest)
            {
                sum.Add(slot);
            }
        }

        var satisfied = sum.Latencies?.CountWithin(Apdex.Target) ?? 0;
        var covered = TimeSpan.FromTicks(now.Ticks - (Math.Max(oldest, 0) * _slotTicks));
        return new WindowMeasure(
            covered,
            sum.Requests,
            sum.Errors,
            sum.CacheHits,
            sum.CacheLookups,
            sum.Latencies?.Quantile(0.5),
            sum.Latencies?.Quantile(0.95),
            sum.Latencies?.Quantile(0.99))
        {
            Mean = sum.Latencies?.Mean(),
            Timed = sum.Latencies?.Count ?? 0,
            Satisfied = satisfied,
            Tolerating = (sum.Latencies?.CountWithin(Apdex.Tolerated) ?? 0) - satisfied,
        };
    }
}
