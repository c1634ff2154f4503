using System.Collections.Frozen;
using AstroEngine.Functions.Charts;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Telemetry.Windows;

/// <summary>
/// The requests of the last 1, 5 and 60 minutes, of each kind of calculation and in all: counts, errors, percentiles, throughput and the
/// hit rate of the cache. Safe for concurrent use. Memory is bounded: at most 47 histograms of 3.3 kB a kind.
/// </summary>
public sealed class RequestWindows : IRequestObserver
{
    /// <summary>The shortest window.</summary>
    public static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>The window of the error rate among the metrics.</summary>
    public static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    /// <summary>The longest window.</summary>
    public static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly TimeProvider _clock;
    private readonly long _began;
    private readonly WindowSeries _all = new();
    private readonly FrozenDictionary<string, WindowSeries> _kinds;

    /// <summary>Begins to count.</summary>
    /// <param name="catalog">The kinds of calculation.</param>
    /// <param name="clock">The time.</param>
    public RequestWindows(CalculationCatalog catalog, TimeProvider clock)
        : this(catalog.Names, clock)
    {
    }

    internal RequestWindows(IEnumerable<string> kinds, TimeProvider clock)
    {
        _clock = clock;
        _began = clock.GetTimestamp();
        _kinds = kinds.ToFrozenDictionary(kind => kind, _ => new WindowSeries(), StringComparer.Ordinal);
        Kinds = [.. _kinds.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The windows, the shortest first.</summary>
    public static IReadOnlyList<TimeSpan> Windows { get; } = [Minute, FiveMinutes, Hour];

    /// <summary>The kinds of calculation, in ordinal order.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>What happened in a window, whatever was asked for.</summary>
    /// <param name="window">One of <see cref="Windows"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such window.</exception>
    public WindowMeasure Measure(TimeSpan window) => _all.Measure(Now, window);

    /// <summary>What happened in a window to requests for one kind of calculation.</summary>
    /// <param name="window">One of <see cref="Windows"/>.</param>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such window.</exception>
    /// <exception cref="KeyNotFoundException">There is no such kind.</exception>
    public WindowMeasure Measure(TimeSpan window, string kind) => _kinds[kind].Measure(Now, window);

    /// <inheritdoc />
    void IRequestObserver.OnCompleted(RequestRecord request, HttpContext context) => Add(
        request.Kind, new RequestSample(request.IsStream ? null : request.Duration, request.Status >= StatusCodes.Status500InternalServerError, request.Outcome));

    /// <summary>Counts a request that ended now.</summary>
    /// <param name="kind">The kind of calculation; what is not one counts among all requests only.</param>
    /// <param name="sample">The request.</param>
    internal void Add(string? kind, in RequestSample sample)
    {
        var now = Now;
        _all.Add(now, sample);
        if (kind is not null && _kinds.TryGetValue(kind, out var series))
        {
            series.Add(now, sample);
        }
    }

    private TimeSpan Now => _clock.GetElapsedTime(_began);
}
