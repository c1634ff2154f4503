using AstroEngine.Functions.Telemetry.Monitoring.Actions;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Functions.Telemetry.Monitoring.Jobs;
using AstroEngine.Functions.Telemetry.Monitoring.Sampling;
using AstroEngine.Functions.Telemetry.Resources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
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
        services.AddSingleton<ActiveOperations>();
        services.AddSingleton<IRequestObserver>(static provider => provider.GetRequiredService<ActiveOperations>());
        services.AddSingleton(provider => new DataVolume(configuration, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ResourceSampler>();
        services.AddSingleton<JobsBoard>();
        services.AddSingleton<AlertBoard>();
        services.AddSingleton<IAlertAction, LogAlerts>();
        services.AddSingleton<ServiceMonitor>();
        services.AddHostedService<MonitorLoop>();
        return services;
    }
}
