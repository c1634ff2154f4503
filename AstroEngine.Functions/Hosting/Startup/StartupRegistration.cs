using AstroEngine.Functions.Precompute.Packs;
using AstroEngine.Functions.Telemetry.Monitoring;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Hosting.Startup;

/// <summary>Registers the start and the stop of the service.</summary>
internal static class StartupRegistration
{
    /// <summary>Adds the steps in their order.</summary>
    public static IServiceCollection AddStartup(this IServiceCollection services)
    {
        services.AddSingleton<PackWatch>();
        services.AddSingleton<StartupWarmUp>();
        services.AddSingleton<MonitorLoop>();
        services.AddSingleton<IStartupStep, CacheStep>();
        services.AddSingleton<IStartupStep, MonitorStep>();
        services.AddSingleton<IStartupStep, PrecomputeStep>();
        services.AddSingleton<IStartupStep, JobsStep>();
        services.AddSingleton<IStartupStep, WarmUpStep>();
        services.AddSingleton<IStartupStep, HealthStep>();
        services.AddSingleton<IStartupStep, MonitoringStep>();

        // Hosted services start in the order in which they are registered and stop in the reverse; the hosts have registered theirs by now.
        services.Insert(0, ServiceDescriptor.Singleton<IHostedService, StartupSequence>());
        return services;
    }
}
