using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>Registers limits, load shedding and what else stands before the functions.</summary>
internal static class GuardRegistration
{
    /// <summary>Adds them.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">The settings of the host.</param>
    public static IServiceCollection AddGuards(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(FeatureOptions.Read(configuration));
        services.AddOptions<HttpOptions>().Bind(configuration.GetSection(HttpOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<HttpOptions>, HttpOptionsCheck>();
        services.AddOptions<RateLimitOptions>().Bind(configuration.GetSection(RateLimitOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RateLimitOptions>, RateLimitOptionsCheck>();
        services.AddSingleton(new FunctionTable(typeof(GuardRegistration).Assembly));
        services.AddSingleton(KeyCheckDefault.Read(configuration));
        services.AddSingleton<CallerId>();
        services.AddSingleton<SecureHeaders>();
        services.AddSingleton<RequestTimeout>();
        services.AddSingleton(provider => new ComputationGate(provider.GetRequiredService<IOptions<HttpOptions>>()));
        services.AddSingleton<StreamPlaces>();
        services.AddSingleton(provider => new RateLimiter(
            provider.GetRequiredService<IOptions<RateLimitOptions>>(),
            provider.GetRequiredService<FeatureOptions>(),
            provider.GetRequiredService<CallerId>(),
            provider.GetRequiredService<FunctionTable>(),
            provider.GetRequiredService<ResultCache>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
