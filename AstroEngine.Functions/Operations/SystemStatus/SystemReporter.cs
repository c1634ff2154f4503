using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Functions.Telemetry.Monitoring.Jobs;
using AstroEngine.Functions.Telemetry.Monitoring.Sampling;
using AstroEngine.Functions.Telemetry.Windows;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Operations.SystemStatus;

/// <summary>Puts all that is known of the service into one document.</summary>
public sealed class SystemReporter
{
    private readonly HealthReporter _health;
    private readonly RequestWindows _windows;
    private readonly ResourceSampler _sampler;
    private readonly ActiveOperations _operations;
    private readonly ComputationGate _gate;
    private readonly AlertBoard _alerts;
    private readonly JobsBoard _jobs;
    private readonly FeatureOptions _features;

    internal SystemReporter(IServiceProvider services)
    {
        _health = services.GetRequiredService<HealthReporter>();
        _windows = services.GetRequiredService<RequestWindows>();
        _sampler = services.GetRequiredService<ResourceSampler>();
        _operations = services.GetRequiredService<ActiveOperations>();
        _gate = services.GetRequiredService<ComputationGate>();
        _alerts = services.GetRequiredService<AlertBoard>();
        _jobs = services.GetRequiredService<JobsBoard>();
        _features = services.GetRequiredService<FeatureOptions>();
    }

    /// <summary>Writes it.</summary>
    internal async Task<SystemStatusDocument> ReportAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var health = await _health.ReportAsync(client, cancellationToken);
        var resources = _sampler.Latest is { } sample ? ResourceSection.Of(sample) : null;
        return new SystemStatusDocument(
            health.Status,
            health.HealthScore,
            health.Version,
            health.UptimeSeconds,
            Services(health.Components),
            PerformanceSection.Of(
                _windows.Measure(RequestWindows.FiveMinutes), RequestWindows.FiveMinutes, _operations.Count, _gate.Waiting, _gate.Room, _gate.Refused, resources),
            KpiSection.Of(_windows.Measure(RequestWindows.Hour), RequestWindows.Hour, resources),
            _jobs.Latest is { } count ? JobsSection.Of(count) : null,
            AlertSection.Of(_alerts.Active),
            health.Recommendations,
            health.Timestamp);
    }

    // The cache is as well as the worse of its tiers that are in use.
    private Dictionary<string, HealthComponent> Services(IReadOnlyDictionary<string, HealthComponent> components)
    {
        var (memory, redis) = (components["memory_cache"], components["redis"]);
        var worse = redis.Status is HealthComponent.Off ? memory : redis;
        var services = new Dictionary<string, HealthComponent>
        {
            ["cache"] = new(worse.Status, $"memory: {memory.Detail}; Redis: {redis.Detail}")
            {
                LatencyMs = Math.Round(memory.LatencyMs + redis.LatencyMs, 3),
                Reason = worse.Reason,
            },
            ["monitor"] = Monitor(),
        };
        foreach (var (name, component) in components)
        {
            services[name] = component;
        }

        return services;
    }

    private HealthComponent Monitor() => _features.Monitoring
        ? new(HealthComponent.Healthy, $"{_alerts.Rules.Count} rules, {_alerts.Active.Count} alerts")
        : new(HealthComponent.Off, "Monitoring is switched off by the setting Features:Monitoring.");
}
