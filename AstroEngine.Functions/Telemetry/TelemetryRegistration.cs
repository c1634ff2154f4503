using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Operations.Metrics;
using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Functions.Telemetry.Resources;
using AstroEngine.Functions.Telemetry.Tracing;
using AstroEngine.Functions.Telemetry.Users;
using AstroEngine.Functions.Telemetry.Windows;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Telemetry;

/// <summary>Registers metrics and windows.</summary>
internal static class TelemetryRegistration
{
    /// <summary>Adds them. Switched off, nobody watches the requests and nothing is collected; instruments that nobody listens to cost nothing.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="features">Whether telemetry is on.</param>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, FeatureOptions features)
    {
        services.AddSingleton<RequestWindows>();
        services.AddSingleton(_ => new EngineMeter(EngineMeter.DefaultName));
        services.AddSingleton(provider => new ActiveUsers(
            provider.GetRequiredService<CallerId>(), provider.GetRequiredService<FunctionTable>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Interactions>();
        services.AddSingleton<RequestMetrics>();
        services.AddSingleton(provider => new InstanceMetrics(
            provider.GetRequiredService<EngineMeter>(),
            provider.GetRequiredService<IProcessResources>(),
            provider.GetRequiredService<FeatureOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<IHostEnvironment>()?.EnvironmentName ?? Environments.Production));
        services.AddSingleton(provider => new MetricsPipeline(provider.GetRequiredService<EngineMeter>(), provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(PrometheusEndpoint.Create);
        services.AddSingleton(provider => new MetricsReporter(
            provider.GetRequiredService<MetricsPipeline>(), provider.GetRequiredService<RequestWindows>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<CalculationMetrics>();
        services.AddSingleton<EphemerisMetrics>();
        services.AddSingleton<CacheMetrics>();
        services.AddSingleton(provider => new TaskMetrics(provider.GetRequiredService<EngineMeter>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<TracingPipeline>();
        services.AddSingleton<TelemetryGroups>();
        return features.Telemetry ? services.AddObservers() : services;
    }

    private static IServiceCollection AddObservers(this IServiceCollection services)
    {
        services.AddSingleton<IRequestObserver>(static provider => provider.GetRequiredService<RequestWindows>());
        services.AddSingleton<IRequestObserver, RequestTracing>();
        services.AddSingleton<IRequestObserver>(static provider => provider.GetRequiredService<RequestMetrics>());
        services.AddHostedService<TelemetryLifetime>();
        return services;
    }
}
