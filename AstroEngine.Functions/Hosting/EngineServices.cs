using AstroEngine.Functions.Batch;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Hosting.Startup;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Jobs;
using AstroEngine.Functions.Operations;
using AstroEngine.Functions.Operations.Alerts;
using AstroEngine.Functions.Operations.Cache;
using AstroEngine.Functions.Operations.SystemStatus;
using AstroEngine.Functions.Precompute;
using AstroEngine.Functions.Precompute.MostAsked;
using AstroEngine.Functions.Precompute.Packs;
using AstroEngine.Functions.Storage;
using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Monitoring;
using AstroEngine.Functions.Telemetry.Resources;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AstroEngine.Functions.Hosting;

/// <summary>Registers everything that the functions are made of.</summary>
internal static class EngineServices
{
    // Single calculations are held to 1 MB by the reader of requests; bulk jobs may send 64 MB, which Kestrel must let pass.
    private const long LargestBody = 64L * 1024 * 1024;

    /// <summary>Adds the services.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">The settings of the host.</param>
    public static IServiceCollection AddAstroEngine(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = LargestBody);
        services.AddSingleton<IProcessResources, ProcessResources>();
        services.AddGuards(configuration);
        var features = FeatureOptions.Read(configuration);
        services.AddSingleton(new ResponseCompression(features.Compression));
        services.AddResultCache(configuration, cache =>
        {
            cache.Version = EngineVersion.Text;
            cache.Redis.ConfigureClient = RedisClient.Configure;
            cache.Redis.Url = features.Redis ? cache.Redis.Url : null;
        });
        services.AddEphemeris(configuration);
        services.AddObjectStore(configuration);
        services.AddCalculations();
        services.AddTelemetry(features);
        services.AddMonitoring(configuration);
        services.AddSingleton<BatchCalculation>();
        services.AddJobs(configuration);
        services.AddSingleton<JobsHealth>();
        services.AddPrecompute(configuration);
        services.AddPackPrecomputation(configuration);
        services.AddSingleton(static provider => new CacheWarmer(
            provider.GetRequiredService<CalculationCatalog>(),
            provider.GetRequiredService<AskedCharts>(),
            provider.GetRequiredService<ResultCacheOptions>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<EphemerisHealth>();
        services.AddSingleton<HealthChecks>();
        services.AddSingleton(static provider => new HealthReporter(
            provider.GetRequiredService<HealthChecks>(), provider.GetRequiredService<Uptime>(), provider.GetRequiredService<TimeProvider>()));
        AlertReport.Add(services);
        services.AddSingleton(static provider => new SystemReporter(provider));
        return services.AddStartup();
    }
}
