using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Precompute.CleanUp;
using AstroEngine.Functions.Precompute.DailyEphemeris;
using AstroEngine.Functions.Precompute.LunarCalendar;
using AstroEngine.Functions.Precompute.MostAsked;
using AstroEngine.Functions.Precompute.Refreshing;
using AstroEngine.Functions.Precompute.SignTransits;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Precompute;

/// <summary>Registers what is done before anybody asks.</summary>
internal static class PrecomputeRegistration
{
    /// <summary>Adds the tasks, in the order in which they follow each other. After the cache, which it wraps.</summary>
    public static IServiceCollection AddPrecompute(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new PrecomputeSettings(configuration));
        services.AddSingleton<RefreshRound>();
        services.AddSingleton<IPrecomputeTask, DailyEphemerisTask>();
        services.AddSingleton<IPrecomputeTask, LunarCalendarTask>();
        services.AddSingleton<IPrecomputeTask, SignTransitsTask>();
        services.AddSingleton<IPrecomputeTask, WarmUpTask>();
        services.AddSingleton<IPrecomputeTask, CleanUpTask>();
        services.AddSingleton<PrecomputeTasks>();
        services.AddSingleton<PrecomputeRecords>();
        services.AddSingleton<PrecomputeRunner>();
        services.AddSingleton<PrecomputeStarter>();
        services.AddSingleton<PrecomputeHealth>();
        services.AddSingleton<AskedCharts>();
        services.AddSingleton<IResultCache>(static provider =>
        {
            var cache = provider.GetRequiredService<ResultCache>();
            var asked = provider.GetRequiredService<AskedCharts>();
            cache.OnForeign = (kind, keys) =>
            {
                if (keys is null)
                {
                    asked.Forget(kind);
                }
                else
                {
                    asked.Forget(keys);
                }
            };
            return new ForgettingResultCache(cache, asked);
        });
        return services;
    }
}
