using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Operations;

/// <summary>Finds out how the service is.</summary>
public sealed class HealthReporter(
    IEphemeris ephemeris,
    PackLibrary packs,
    ReferenceEphemeris reference,
    IResultCache cache,
    JobsHealth jobs,
    PrecomputeHealth precompute,
    TimeProvider clock)
{
    private const string Healthy = "healthy";
    private const string Degraded = "degraded";
    private const string Unhealthy = "unhealthy";
    private const string Off = "off";
    private const int WithoutRedis = 20;
    private const int WithoutJobs = 30;
    private const int WithoutReference = 5;

    private readonly DateTimeOffset _started = clock.GetUtcNow();

    /// <summary>The scored report.</summary>
    internal async Task<HealthDocument> ReportAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        List<string> recommendations = [];
        var statistics = await cache.GetStatisticsAsync(cancellationToken);
        var failure = await EphemerisHealth.FailureAsync(ephemeris, cancellationToken);
        var missing = await EphemerisHealth.FailureAsync(reference, cancellationToken);
        var components = new Dictionary<string, HealthComponent>
        {
            ["ephemeris"] = new(failure is null ? Healthy : Unhealthy, failure ?? ephemeris.Source)
            {
                Packs = [.. packs.Packs.Select(p => p.Title)],
                Reference = missing ?? reference.Source,
            },
            ["memory_cache"] = new(Healthy, $"{statistics.Memory.Entries} entries, {statistics.Memory.Bytes} bytes"),
            ["redis"] = Redis(statistics.Redis, recommendations),
            ["jobs"] = await jobs.CheckAsync(client, cancellationToken),
            ["precompute"] = await precompute.ReportAsync(recommendations, cancellationToken),
        };
        if (failure is not null)
        {
            recommendations.Insert(0, failure);
        }

        if (components["jobs"].Status == Unhealthy)
        {
            recommendations.Add("Make room on the volume of DATA, and see the log: jobs are refused until their store answers.");
        }

        if (failure is null && missing is not null)
        {
            recommendations.Add($"Dates outside the packs, heliocentric and geometric positions need the reference. {missing}");
        }

        var jobsHealth = components["jobs"].Status;
        var score = failure is not null ? 0
            : 100 - (components["redis"].Status == Healthy ? 0 : WithoutRedis)
                - (jobsHealth is Healthy or Off ? 0 : WithoutJobs)
                - (missing is null ? 0 : WithoutReference);
        var isDegraded = components["redis"].Status == Degraded || components["jobs"].Status == Unhealthy;
        var status = failure is not null ? Unhealthy : isDegraded ? Degraded : Healthy;
        var now = clock.GetUtcNow();
        return new HealthDocument(
            status, score, EngineVersion.Text, Math.Round((now - _started).TotalSeconds, 3), components, recommendations, Iso.Utc(now));
    }

    /// <summary>Whether charts can be computed.</summary>
    /// <returns>Null when they can, or why not.</returns>
    internal Task<string?> EphemerisFailureAsync(CancellationToken cancellationToken) => EphemerisHealth.FailureAsync(ephemeris, cancellationToken);

    private static HealthComponent Redis(RedisTierStatistics redis, List<string> recommendations)
    {
        switch (redis.State)
        {
            case "available":
                return new(Healthy, $"connected, circuit {redis.Circuit}");
            case "none":
                recommendations.Add("Set REDIS_URL: without Redis, results are kept in this process alone and for 5 minutes.");
                return new(Off, "No REDIS_URL is set.");
            case "misconfigured":
                recommendations.Add("Correct REDIS_URL: it must look like redis://localhost:6379/0.");
                return new(Degraded, "REDIS_URL cannot be understood.");
            default:
                recommendations.Add("Start Redis or correct REDIS_URL: until then results are kept in memory alone.");
                return new(Degraded, $"{redis.State}, circuit {redis.Circuit}");
        }
    }
}
