using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Jobs.Http;
using AstroEngine.Functions.Telemetry.Monitoring.Actions;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Functions.Telemetry.Monitoring.Jobs;
using AstroEngine.Functions.Telemetry.Monitoring.Sampling;
using AstroEngine.Functions.Telemetry.Resources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Telemetry.Monitoring;

/// <summary>Registers what watches the service.</summary>
internal static class MonitorRegistration
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddMonitoring(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AlertOptions>().Bind(configuration.GetSection(AlertOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AlertOptions>, AlertOptionsCheck>();
        services.AddSingleton<Uptime>();
        services.AddSingleton<ActiveOperations>();
        services.AddSingleton<IRequestObserver>(static provider => provider.GetRequiredService<ActiveOperations>());
        services.AddSingleton(provider => new DataVolume(configuration, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ResourceSampler>();
        services.AddSingleton<JobsBoard>();
        services.AddSingleton<AlertBoard>();
        services.AddSingleton<IAlertAction, LogAlerts>();
        services.AddSingleton<IAlertAction, ShedLoad>();
        services.AddSingleton<IAlertAction, ShrinkCache>();
        services.AddSingleton<AlertWebhook>();
        services.AddSingleton<IAlertAction>(static provider => provider.GetRequiredService<AlertWebhook>());
        services.AddSingleton<MemoryGuard>();
        services.AddSingleton<PartMetrics>();
        services.AddSingleton<ServiceMonitor>();
        services.AddSingleton(provider => new JobsCount(
            provider.GetRequiredService<JobsBoard>(),
            provider.GetRequiredService<QueueStatistics>(),
            provider.GetRequiredService<FeatureOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<JobsCount>>()));
        return services;
    }
}
