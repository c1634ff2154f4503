using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Telemetry.Monitoring.Actions;

/// <summary>Keeps fewer results in memory while memory is critical. Redis keeps what it has.</summary>
internal sealed class ShrinkCache(ResultCache cache, IOptions<AlertOptions> options, ILogger<ShrinkCache> logger) : IAlertAction
{
    private bool _isShrunk;

    /// <inheritdoc />
    public void OnEvaluated(IReadOnlyList<AlertEvent> changes, AlertBoard board)
    {
        var shrink = board.Defenses.HasFlag(AlertDefenses.ShrinkCache) && options.Value.ShrinkShare < 1;
        if (shrink == _isShrunk)
        {
            return;
        }

        _isShrunk = shrink;
        cache.LimitMemory(shrink ? options.Value.ShrinkShare : 1);
        if (shrink)
        {
            logger.CacheShrunk(options.Value.ShrinkShare);
        }
        else
        {
            logger.CacheRestored();
        }
    }
}
