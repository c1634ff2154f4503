using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Precompute.MostAsked;

/// <summary>
/// Counts which charts are asked for, under the hashed keys of the cache. A request is kept while its answer is cached, in memory alone: never
/// on disk, never in a log. Bounded: at most <see cref="Capacity"/> charts are counted. Thread-safe.
/// </summary>
internal sealed class AskedCharts : IDisposable
{
    /// <summary>How many charts are counted.</summary>
    public const int Capacity = 500;

    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly SpaceSaving<CacheKey, AskedChart> _counts = new(Capacity);
    private readonly TimeProvider _clock;
    private readonly bool _isOn;
    private readonly ITimer? _sweep;

    /// <summary>Begins to count, unless nobody will use it.</summary>
    public AskedCharts(PrecomputeSettings settings, TimeProvider clock)
    {
        _clock = clock;
        _isOn = settings.IsEnabled(WarmUpTask.TaskName);
        _sweep = _isOn ? clock.CreateTimer(_ => Sweep(), null, SweepEvery, SweepEvery) : null;
    }

    /// <summary>Whether it is counted what is asked for.</summary>
    public bool IsOn => _isOn;

    /// <summary>How many requests are kept.</summary>
    public int Kept
    {
        get
        {
            lock (_lock)
            {
                return _counts.Counters.Count(c => c.Value is not null);
            }
        }
    }

    /// <summary>Counts a chart that was answered.</summary>
    /// <typeparam name="TState">Type of <paramref name="state"/>.</typeparam>
    /// <param name="key">The key of the answer.</param>
    /// <param name="goodFor">How long the cached answer lives on.</param>
    /// <param name="state">Handed to <paramref name="remember"/>, so that a chart that is counted already allocates nothing.</param>
    /// <param name="remember">Makes what is kept of the request.</param>
    public void Count<TState>(CacheKey key, TimeSpan goodFor, TState state, Func<TState, AskedChart> remember)
    {
        if (!_isOn || goodFor <= TimeSpan.Zero)
        {
            return;
        }

        var expires = _clock.GetUtcNow() + goodFor;
        lock (_lock)
        {
            var counter = _counts.Count(key);
            counter.Value ??= remember(state);
            counter.Value.Expires = expires;
        }
    }

    /// <summary>The charts that are asked for most, the first most of all.</summary>
    public IReadOnlyList<(CacheKey Key, AskedChart Chart)> Most(int count)
    {
        Sweep();
        lock (_lock)
        {
            return [.. _counts.Counters
                .Where(c => c.Value is not null && c.AtLeast > 0)
                .OrderByDescending(c => c.AtLeast)
                .Take(count)
                .Select(c => (c.Key, c.Value!))];
        }
    }

    /// <summary>Notes that an answer was refreshed: its request is kept for longer.</summary>
    public void Prolong(CacheKey key, TimeSpan goodFor)
    {
        lock (_lock)
        {
            // It may have been forgotten meanwhile, and then stays so.
            if (_counts.Find(key)?.Value is { } chart)
            {
                chart.Expires = _clock.GetUtcNow() + goodFor;
            }
        }
    }

    /// <summary>Halves all counts.</summary>
    public void Decay()
    {
        lock (_lock)
        {
            _counts.Halve();
        }
    }

    /// <summary>Forgets the requests of one kind, or all: their answers are no longer cached.</summary>
    public void Forget(string? kind) => ForgetWhere(c => kind is null || c.Key.Kind == kind);

    /// <summary>Forgets some requests: their answers are no longer cached.</summary>
    public void Forget(IReadOnlyCollection<CacheKey> keys) => ForgetWhere(c => keys.Contains(c.Key));

    /// <inheritdoc/>
    public void Dispose() => _sweep?.Dispose();

    private void Sweep()
    {
        var now = _clock.GetUtcNow();
        ForgetWhere(c => c.Value?.Expires <= now);
    }

    private void ForgetWhere(Func<SpaceSaving<CacheKey, AskedChart>.Counter, bool> isGone)
    {
        lock (_lock)
        {
            foreach (var counter in _counts.Counters)
            {
                if (isGone(counter))
                {
                    counter.Value = null;
                }
            }
        }
    }
}
