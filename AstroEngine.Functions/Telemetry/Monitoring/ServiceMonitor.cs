using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Operations;
using AstroEngine.Functions.Telemetry.Monitoring.Actions;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Functions.Telemetry.Monitoring.Jobs;
using AstroEngine.Functions.Telemetry.Monitoring.Sampling;
using AstroEngine.Functions.Telemetry.Windows;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Telemetry.Monitoring;

/// <summary>Watches the service beside the requests: reads what others have counted, evaluates the rules, and has the actions act.</summary>
internal sealed class ServiceMonitor(
    RequestWindows windows,
    ResourceSampler sampler,
    ResultCache cache,
    EphemerisHealth ephemeris,
    JobsBoard jobs,
    AlertBoard board,
    MemoryGuard guard,
    PartMetrics parts,
    IEnumerable<IAlertAction> actions,
    IOptions<AlertOptions> options,
    TimeProvider clock,
    ILogger<ServiceMonitor> logger)
{
    private readonly IAlertAction[] _actions = [.. actions];
    private ResourceSample? _seenSample;
    private JobsReading? _seen;

    /// <summary>Watches until it is told to stop. A failure is logged, and the next round comes all the same.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(options.Value.EvaluateInterval, clock);
        do
        {
            try
            {
                await LookAsync(cancellationToken);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                logger.MonitorFailed(e);
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    /// <summary>One round.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var reading = new MonitorReading(
            clock.GetUtcNow(),
            windows.Measure(RequestWindows.Minute),
            windows.Measure(RequestWindows.FiveMinutes),
            cache.RedisState,
            await ephemeris.FailureAsync(cancellationToken),
            await NewSampleAsync(cancellationToken),
            NewCount());
        await parts.OnReadingAsync(reading, cancellationToken);
        if (reading.Sample is { } sample)
        {
            guard.OnSample(sample);
        }

        var changes = board.Evaluate(reading);
        foreach (var action in _actions)
        {
            action.OnEvaluated(changes, board);
        }
    }

    // That of the start was taken before the first round.
    private async Task<ResourceSample?> NewSampleAsync(CancellationToken cancellationToken)
    {
        await sampler.SampleAsync(cancellationToken);
        var latest = sampler.Latest;
        var isNew = !ReferenceEquals(latest, _seenSample);
        _seenSample = latest;
        return isNew ? latest : null;
    }

    // A count is looked at once. One that is stale is replaced by none, so that an alert of long ago does not stay for ever.
    private JobsReading? NewCount()
    {
        var latest = jobs.Latest;
        if (latest is not null && clock.GetUtcNow() - latest.At > JobsReading.StaleAfter)
        {
            return new JobsReading(clock.GetUtcNow(), 0, 0, 0);
        }

        var isNew = !ReferenceEquals(latest, _seen);
        _seen = latest;
        return isNew ? latest : null;
    }
}
