using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Telemetry.Windows;

/// <summary>What happened in one part of a window. Not safe for concurrent use.</summary>
internal sealed class WindowSlot
{
    private LatencyHistogram? _latencies;

    /// <summary>Which part of time this is: how many slots of its length had passed when it began. -1 while it was never used.</summary>
    public long Number { get; private set; } = -1;

    public long Requests { get; private set; }

    public long Errors { get; private set; }

    public long CacheHits { get; private set; }

    public long CacheLookups { get; private set; }

    public LatencyHistogram? Latencies => _latencies;

    /// <summary>Begins anew.</summary>
    public void Begin(long number)
    {
        Number = number;
        Requests = Errors = CacheHits = CacheLookups = 0;
        _latencies?.Clear();
    }

    public void Add(in RequestSample sample)
    {
        Requests++;
        if (sample.IsError)
        {
            Errors++;
        }

        if (sample.Outcome is { } outcome)
        {
            CacheLookups++;
            CacheHits += outcome is CacheOutcome.MemoryHit or CacheOutcome.RedisHit ? 1 : 0;
        }

        if (sample.Duration is { } duration)
        {
            (_latencies ??= new LatencyHistogram()).Add(duration);
        }
    }

    public void Add(WindowSlot other)
    {
        Requests += other.Requests;
        Errors += other.Errors;
        CacheHits += other.CacheHits;
        CacheLookups += other.CacheLookups;
        if (other._latencies is { Count: > 0 } latencies)
        {
            (_latencies ??= new LatencyHistogram()).Add(latencies);
        }
    }
}
