using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Precompute;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Operations;

/// <summary>Looks at the parts of the service, one after the other, and takes the time.</summary>
internal sealed class HealthChecks(
    IEphemeris ephemeris,
    PackLibrary packs,
    ReferenceEphemeris reference,
    IResultCache cache,
    JobsHealth jobs,
    PrecomputeHealth precompute,
    AlertBoard alerts,
    TimeProvider clock)
{
    private const int Digits = 3;

    /// <summary>Looks at all.</summary>
    public async Task<HealthFacts> LookAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        string? failure = null, missing = null;
        CacheStatistics? statistics = null;
        var components = new Dictionary<string, HealthComponent>
        {
            ["ephemeris"] = await TimedAsync(async () =>
            {
                failure = await EphemerisHealth.FailureAsync(ephemeris, cancellationToken);
                missing = await EphemerisHealth.FailureAsync(reference, cancellationToken);
                return Ephemeris(failure, missing);
            }),
            ["memory_cache"] = await TimedAsync(() => Task.FromResult(Memory(cache.GetStatistics().Memory))),
            ["redis"] = await TimedAsync(async () => Redis((statistics = await cache.GetStatisticsAsync(cancellationToken)).Redis)),
            ["jobs"] = await TimedAsync(() => jobs.CheckAsync(client, cancellationToken)),
            ["precompute"] = await TimedAsync(() => precompute.ReportAsync(cancellationToken)),
        };
        return new HealthFacts(components, failure, missing, statistics!.Redis.State, alerts.Active);
    }

    private async Task<HealthComponent> TimedAsync(Func<Task<HealthComponent>> look)
    {
        var began = clock.GetTimestamp();
        var component = await look();
        return component with
        {
            LatencyMs = Math.Round(clock.GetElapsedTime(began).TotalMilliseconds, Digits),
            Reason = component.Reason ?? (component.Status is HealthComponent.Degraded or HealthComponent.Unhealthy ? component.Detail : null),
        };
    }

    private HealthComponent Ephemeris(string? failure, string? missing) =>
        new(failure is null ? HealthComponent.Healthy : HealthComponent.Unhealthy, failure ?? ephemeris.Source)
        {
            Packs = [.. packs.Packs.Select(p => p.Title)],
            Reference = missing ?? reference.Source,
        };

    private static HealthComponent Memory(MemoryTierStatistics memory) =>
        new(HealthComponent.Healthy, $"{memory.Entries} entries, {memory.Bytes} bytes");

    private static HealthComponent Redis(RedisTierStatistics redis) => redis.State switch
    {
        "available" => new(HealthComponent.Healthy, $"connected, circuit {redis.Circuit}"),
        "none" => new(HealthComponent.Off, "No REDIS_URL is set."),
        "misconfigured" => new(HealthComponent.Degraded, "REDIS_URL cannot be understood."),
        _ => new(HealthComponent.Degraded, $"{redis.State}, circuit {redis.Circuit}"),
    };
}
