namespace AstroEngine.Functions.Telemetry.Windows;

/// <summary>How many durations fell into each of the <see cref="LatencyBuckets"/>: 3.3 kB, however many there were. Not safe for concurrent use.</summary>
internal sealed class LatencyHistogram
{
    private readonly uint[] _counts = new uint[LatencyBuckets.Count];

    /// <summary>How many durations were added.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a duration.</summary>
    public void Add(TimeSpan duration)
    {
        _counts[LatencyBuckets.IndexOf(duration)]++;
        Count++;
    }

    /// <summary>Adds all that another holds.</summary>
    public void Add(LatencyHistogram other)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }

        Count += other.Count;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        if (Count > 0)
        {
            Array.Clear(_counts);
            Count = 0;
        }
    }

    /// <summary>The mean of all durations, each read as the middle of its bucket; null when there are none.</summary>
    public TimeSpan? Mean()
    {
        var ticks = 0.0;
        for (var i = 0; i < _counts.Length; i++)
        {
            ticks += (double)_counts[i] * LatencyBuckets.MiddleOf(i).Ticks;
        }

        return Count == 0 ? null : TimeSpan.FromTicks((long)(ticks / Count));
    }

    /// <summary>How many durations are no longer than one, each read as the middle of its bucket.</summary>
    public long CountWithin(TimeSpan duration)
    {
        long within = 0;
        for (var i = 0; i < _counts.Length && LatencyBuckets.MiddleOf(i) <= duration; i++)
        {
            within += _counts[i];
        }

        return within;
    }

    /// <summary>The smallest duration that so many do not exceed; null when there are none.</summary>
    /// <param name="share">How many of all, above 0 to 1.</param>
    public TimeSpan? Quantile(double share)
    {
        var rank = Math.Max(1, (long)Math.Ceiling(share * Count));
        long seen = 0;
        for (var i = 0; i < _counts.Length; i++)
        {
            seen += _counts[i];
            if (seen >= rank)
            {
                return LatencyBuckets.MiddleOf(i);
            }
        }

        return null;
    }
}
