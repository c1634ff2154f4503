using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Functions.Telemetry.Monitoring.Sampling;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Telemetry.Monitoring.Actions;

/// <summary>
/// Keeps the process within its own limits: above the soft one garbage is collected in the background, above the hard one the memory tier
/// is emptied and garbage collected at once. Never oftener than once a minute, and where that does not help, ever more seldom: memory that is in use is
/// not freed by looking for garbage in it.
/// </summary>
internal sealed class MemoryGuard
{
    private const int Megabyte = 1 << 20;

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(16);

    private readonly MemoryGuardOptions _options;
    private readonly ResultCache _cache;
    private readonly ILogger _logger;
    private readonly Action<bool> _collect;
    private DateTimeOffset? _collected;
    private TimeSpan _pause = Shortest;

    /// <summary>Guards this process.</summary>
    public MemoryGuard(IOptions<AlertOptions> options, ResultCache cache, ILogger<MemoryGuard> logger)
        : this(options.Value.Memory, cache, logger, Collect)
    {
    }

    /// <summary>Guards with a collector of the caller's.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="cache">Is emptied.</param>
    /// <param name="logger">Is told.</param>
    /// <param name="collect">Collects garbage: at once and all of it, or in the background.</param>
    internal MemoryGuard(MemoryGuardOptions options, ResultCache cache, ILogger logger, Action<bool> collect)
    {
        _options = options;
        _cache = cache;
        _logger = logger;
        _collect = collect;
    }

    /// <summary>Looks at a sample.</summary>
    public void OnSample(ResourceSample sample)
    {
        var megabytes = sample.Process.ResidentBytes / Megabyte;
        var isHard = _options.HardMegabytes > 0 && megabytes > _options.HardMegabytes;
        var isSoft = _options.SoftMegabytes > 0 && megabytes > _options.SoftMegabytes;
        if (!isHard && !isSoft)
        {
            _pause = Shortest;
        }
        else if (_collected is null || sample.At - _collected >= (isHard ? Shortest : _pause))
        {
            // It is above again after a collection: the next one waits longer.
            _pause = _collected is null || _pause >= Longest ? _pause : 2 * _pause;
            _collected = sample.At;
            Act(isHard, megabytes);
        }
    }

    private void Act(bool isHard, long megabytes)
    {
        if (isHard)
        {
            _logger.HardLimit(megabytes, _options.HardMegabytes, _cache.EmptyMemory());
        }
        else
        {
            _logger.SoftLimit(megabytes, _options.SoftMegabytes);
        }

        _collect(isHard);
    }

    private static void Collect(bool atOnce)
    {
        if (atOnce)
        {
            // The only kind that gives memory back to the system at once; it stops everything for as long as it takes.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        else
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
        }
    }
}
